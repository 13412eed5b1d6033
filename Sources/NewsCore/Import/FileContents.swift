/// The articles that a file holds, and what in it could not be read.
///
/// The only article of a file is called like the file; of several each has its number in the file
/// behind it, as in `feed.xml#2`, or its path in an archive, as in `week.zip#monday/page.html`.
public struct FileContents: Hashable, Sendable {
  /// In the order of the file.
  public internal(set) var articles: [Article] = []
  public internal(set) var skipped: [ImportFailure] = []

  /// Articles of one file at most.
  public static let mostArticles = 100_000

  public init(articles: [Article] = [], skipped: [ImportFailure] = []) {
    self.articles = articles
    self.skipped = skipped
  }

  /// Keeps the articles called `names` and what stands below such a name; all if there are no
  /// names. A name that nothing has becomes a failure.
  mutating func keep(_ names: [String]) {
    guard !names.isEmpty else { return }
    func isWanted(_ id: String, by name: String) -> Bool {
      guard id.hasPrefix(name) else { return false }
      let rest = id.dropFirst(name.count)
      return rest.isEmpty || rest.hasPrefix("/") || rest.hasPrefix("#")
    }
    let failures = skipped
    for name in names
    where !articles.contains(where: { isWanted($0.id.name, by: name) })
      && !failures.contains(where: { isWanted($0.fileName, by: name) })
    {
      skipped.append(ImportFailure(fileName: name, reason: .noSuchArticle))
    }
    articles.removeAll { article in !names.contains { isWanted(article.id.name, by: $0) } }
    skipped.removeAll { failure in !names.contains { isWanted(failure.fileName, by: $0) } }
  }
}
