import NewsCore

/// A story of several accounts, as the list of articles shows it above them.
struct StoryHeading: Hashable, Sendable {
  /// The accounts, the first published first.
  let accounts: [ArticleSummary]

  /// - Parameter accounts: not empty.
  init(_ accounts: [ArticleSummary]) {
    self.accounts = accounts.sorted {
      (Self.day($0), $0.id.name) < (Self.day($1), $1.id.name)
    }
  }

  /// The folder that is this story, else what the first account calls it.
  var title: String {
    accounts.first.map { StoryFinder.folderName(of: $0.story) ?? $0.title } ?? ""
  }

  /// The days of the first and the newest account, as far as they have one.
  var days: (first: CalendarDate, last: CalendarDate)? {
    let days = accounts.compactMap(\.published)
    guard let first = days.first, let last = days.last else { return nil }
    return (first, last)
  }

  /// The day by which stories are ordered; nil when no account has one.
  var newest: Int? { accounts.compactMap { $0.published?.firstDay }.max() }

  /// Articles by their stories, in the order of the first of each; those of no story stand alone.
  static func headings(of articles: [ArticleSummary]) -> [StoryHeading] {
    var order: [String] = []
    var accounts: [String: [ArticleSummary]] = [:]
    for article in articles {
      if accounts[article.story] == nil { order.append(article.story) }
      accounts[article.story, default: []].append(article)
    }
    return order.flatMap { story -> [StoryHeading] in
      let accounts = accounts[story] ?? []
      return story.isEmpty ? accounts.map { StoryHeading([$0]) } : [StoryHeading(accounts)]
    }
  }

  private static func day(_ account: ArticleSummary) -> Int { account.published?.firstDay ?? .max }
}
