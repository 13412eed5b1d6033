import NewsCore
import NewsLibrary
import Synchronization

/// What is taken out of a library to be read: the articles that were opened, each with the other
/// accounts of its story, and one cross-reference over them.
final class LibraryShelf: Sendable {
  /// Articles on the shelf, at most; those opened longest ago go back.
  private static let room = 240
  /// Articles of the list that are shown at once, while the rest is still read.
  private static let firstPage = 200

  /// Articles that a search in the library lists, and places of each, at most.
  private static let foundArticles = 100
  private static let foundLines = 20

  private struct State {
    var documents: [Document] = []
    var known: Set<ArticleID> = []
  }

  let library: Library
  private let state = Mutex(State())

  init(library: Library) {
    self.library = library
  }

  func articleCount() throws(LibraryFailure) -> Int {
    try library.articleCount()
  }

  /// The list of articles: its first lines, then all.
  ///
  /// - Parameter corrections: what readers say of stories.
  func summaries(_ corrections: [StoryCorrection]) -> some Sequence<
    Result<[ArticleSummary], LibraryFailure>
  > {
    [Self.firstPage, .max].lazy.map { [library] count in
      Result { () throws(LibraryFailure) in
        try library.summaries(count: count, corrected: corrections)
      }
    }
  }

  /// Where in the library words occur, as the query language reads them; the last word is still being
  /// typed. The best or newest articles come first, with the first places of each; told is whether
  /// there are more.
  func occurrences(
    of words: String, _ corrections: [Correction]
  ) async throws -> (lines: [ConcordanceLine], isPartial: Bool) {
    let query = try ArticleQueryParser(isTyping: true).query(from: words)
    let found = try await library.page(
      of: ArticleSearch(query), count: Self.foundArticles + 1, corrected: corrections)
    let lines = found.prefix(Self.foundArticles).map { $0.lines(Self.foundLines + 1) }
    let isPartial =
      found.count > Self.foundArticles || lines.contains { $0.count > Self.foundLines }
    return (lines.flatMap { $0.prefix(Self.foundLines) }, isPartial)
  }

  /// The versions of an article, the oldest first.
  func versions(of id: ArticleID) throws(LibraryFailure) -> [ArticleVersion] {
    try library.versions(of: id)
  }

  /// The cross-reference over what is on the shelf.
  func reference() -> CrossReference {
    EntityResolver().crossReference(over: state.withLock(\.documents))
  }

  /// Takes articles and their stories out of the library, of a large story the accounts nearest to
  /// the article; nil when all are on the shelf already, or not in the library.
  ///
  /// - Parameter corrections: what readers say of stories.
  func reference(
    with ids: [ArticleID], _ corrections: [StoryCorrection]
  ) throws(LibraryFailure) -> CrossReference? {
    var isChanged = false
    for id in ids where try shelve(id, corrections) { isChanged = true }
    return isChanged ? reference() : nil
  }

  /// Takes an article and its story out of the library; says whether anything came of it.
  private func shelve(
    _ id: ArticleID, _ corrections: [StoryCorrection]
  ) throws(LibraryFailure) -> Bool {
    if state.withLock({ $0.known.contains(id) }) { return false }
    guard let story = try library.story(of: id, corrected: corrections) else { return false }
    let place = story.accounts.firstIndex(of: id) ?? 0
    var documents: [Document] = []
    for neighbour in StoryNeighbours.places(around: place, days: story.days) {
      guard var article = try library.article(story.accounts[neighbour]) else { continue }
      article.story = story.name
      documents.append(Analyzer().document(from: article))
    }
    state.withLock { state in
      let new = Set(documents.map(\.article.id))
      state.documents = (state.documents.filter { !new.contains($0.article.id) } + documents)
        .suffix(Self.room)
      state.known = Set(state.documents.map(\.article.id))
    }
    return true
  }

  /// Puts everything back, so that it is taken out as it is now.
  func clear() {
    state.withLock { $0 = State() }
  }

  /// The cross-reference over what is on the shelf with the stories anew.
  func reference(
    regrouped corrections: [StoryCorrection]
  ) throws(LibraryFailure) -> CrossReference {
    let names = try library.storyNames(of: state.withLock(\.known), corrected: corrections)
    state.withLock { state in
      for index in state.documents.indices {
        if let name = names[state.documents[index].article.id] {
          state.documents[index].story = name
        }
      }
    }
    return reference()
  }
}
