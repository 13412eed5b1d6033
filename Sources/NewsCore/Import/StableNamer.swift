/// Gives the articles of a file that holds several names that do not depend on their number in it.
///
/// A feed, a mailbox or a table begins with another article tomorrow; a library that knew articles
/// by their number would take the new one for a version of the old one. So an article is known by
/// its address where it has one of its own, and else by its prose.
public struct StableNamer: Sendable {
  public init() {}

  /// The articles of the file at `path`, called so.
  public func named(_ articles: [Article], in path: String) -> [Article] {
    zip(articles, names(of: articles, in: path)).map { article, name in
      isNumbered(article.id, in: path) ? article.renamed(to: ArticleID(name)) : article
    }
  }

  /// What the articles of the file at `path` are called, each as one of several.
  func names(of articles: [Article], in path: String) -> [String] {
    var seen: Set<String> = []
    return articles.map { article in
      guard isNumbered(article.id, in: path) || article.id.name == path else {
        return article.id.name
      }
      var name = "\(path)#\(article.metadata.url ?? article.key.hexadecimal)"
      if !seen.insert(name).inserted {
        name = "\(path)#\(article.key.hexadecimal)"
        seen.insert(name)
      }
      return name
    }
  }

  private func isNumbered(_ id: ArticleID, in path: String) -> Bool {
    guard id.name.hasPrefix("\(path)#") else { return false }
    let rest = id.name.utf8.dropFirst(path.utf8.count + 1)
    return !rest.isEmpty && rest.allSatisfy { $0 &- 0x30 < 10 }
  }
}
