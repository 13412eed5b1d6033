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
  ///
  /// A name may also be the one by which a library knows an article of the file at `path`
  /// (`StableNamer`); of several in the file the article is called so then.
  mutating func keep(_ names: [String], of path: String) {
    guard !names.isEmpty else { return }
    func isWanted(_ id: String, by name: String) -> Bool {
      guard id.hasPrefix(name) else { return false }
      let rest = id.dropFirst(name.count)
      return rest.isEmpty || rest.hasPrefix("/") || rest.hasPrefix("#")
    }
    let unknown = names.filter { name in
      !articles.contains { isWanted($0.id.name, by: name) }
        && !skipped.contains { isWanted($0.fileName, by: name) }
    }
    let found = unknown.isEmpty ? [:] : places(ofStable: Set(unknown), in: path)
    let failures = skipped.filter { failure in
      names.contains { isWanted(failure.fileName, by: $0) }
    }
    skipped =
      failures
      + unknown.filter { found[$0] == nil }.map {
        ImportFailure(fileName: $0, reason: .noSuchArticle)
      }
    let stable = Dictionary(found.map { ($0.value, $0.key) }, uniquingKeysWith: { one, _ in one })
    articles = articles.indices.compactMap { place in
      let article = articles[place]
      if names.contains(where: { isWanted(article.id.name, by: $0) }) { return article }
      guard let name = stable[place] else { return nil }
      return article.id.name == path ? article : article.renamed(to: ArticleID(name))
    }
  }

  /// Which articles have stable names that are asked for.
  private func places(ofStable names: Set<String>, in path: String) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, name) in StableNamer().names(of: articles, in: path).enumerated()
    where names.contains(name) && places[name] == nil {
      places[name] = place
    }
    return places
  }
}
