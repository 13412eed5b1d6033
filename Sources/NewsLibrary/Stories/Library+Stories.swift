import GRDB
import NewsCore

extension Library {
  /// The story of an article, as corrections have it; nil when there is no such article.
  public nonisolated func story(
    of id: ArticleID, corrected corrections: [StoryCorrection] = []
  ) throws(LibraryFailure) -> LibraryStory? {
    let number = try Self.checked(store.file) { try store.numbers(ofArticles: [id.name]).first }
    guard let number else { return nil }
    return try checkedIndex {
      try index.database.read { db in
        let stories = try CorrectedStories(corrections, db)
        guard let name = try stories.name(ofStoryOf: number) else { return nil }
        let accounts = try stories.accounts(besides: number).compactMap { account in
          try Row.fetchOne(
            db.cachedStatement(sql: "SELECT name, day FROM listed WHERE id = ?"),
            arguments: [account])
        }
        return LibraryStory(
          name: name, accounts: accounts.map { ArticleID($0[0] as String) },
          days: accounts.map { $0[1] })
      }
    }
  }

  /// The names of the stories of some articles, as corrections have them.
  public nonisolated func storyNames(
    of ids: some Sequence<ArticleID>, corrected corrections: [StoryCorrection]
  ) throws(LibraryFailure) -> [ArticleID: String] {
    let numbers = try Self.checked(store.file) {
      try ids.map { (id: $0, number: try store.numbers(ofArticles: [$0.name]).first) }
    }
    return try checkedIndex {
      try index.database.read { db in
        let stories = try CorrectedStories(corrections, db)
        return try numbers.reduce(into: [:]) { names, article in
          names[article.id] = try article.number.flatMap(stories.name(ofStoryOf:))
        }
      }
    }
  }

  /// The stories of several accounts, as corrections have them, the one with the newest account
  /// first and those without a day last.
  public nonisolated func stories(
    corrected corrections: [StoryCorrection] = []
  ) throws(LibraryFailure) -> [LibraryStory] {
    var order: [String] = []
    var accounts: [String: [ArticleSummary]] = [:]
    for article in try summaries(corrected: corrections) where !article.story.isEmpty {
      if accounts[article.story] == nil { order.append(article.story) }
      accounts[article.story, default: []].append(article)
    }
    return order.compactMap { name in
      guard let accounts = accounts[name], accounts.count > 1 else { return nil }
      return LibraryStory(
        name: name, accounts: accounts.map(\.id), days: accounts.map { $0.published?.firstDay })
    }
  }
}
