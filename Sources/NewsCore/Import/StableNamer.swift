/// Gives the articles of a file that holds several names that do not depend on their number in it.
///
/// A feed, a mailbox or a table begins with another article tomorrow; a library that knew articles
/// by their number would take the new one for a version of the old one. So an article is known by
/// its address where no other article of the file has it, and else by its prose; those that have
/// their prose in common are numbered.
public struct StableNamer: Sendable {
  public init() {}

  /// The articles of the file at `path`, called so, each once.
  public func named(_ articles: [Article], in path: String) -> [Article] {
    guard articles.contains(where: { isNumbered($0.id, in: path) }) else { return articles }
    var known: Set<String> = []
    return zip(articles, names(of: articles, in: path)).compactMap { article, name in
      guard isNumbered(article.id, in: path) else { return article }
      return known.insert(name).inserted ? article.renamed(to: ArticleID(name)) : nil
    }
  }

  /// What the articles of the file at `path` are called, each as one of several; equal articles alike.
  func names(of articles: [Article], in path: String) -> [String] {
    let plain = articles.map { $0.renamed(to: ArticleID(path)) }
    let addresses = Set(plain).compactMap(\.metadata.url).reduce(into: [String: Int]()) {
      $0[$1, default: 0] += 1
    }
    var names: [Article: String] = [:]
    var taken: [String: Int] = [:]
    return zip(articles, plain).map { article, plain in
      guard isNumbered(article.id, in: path) || article.id.name == path else {
        return article.id.name
      }
      if let known = names[plain] { return known }
      let address = article.metadata.url.flatMap { addresses[$0] == 1 ? $0 : nil }
      let name = "\(path)#\(address ?? article.key.hexadecimal)"
      let number = taken[name, default: 0] + 1
      taken[name] = number
      let numbered = number == 1 ? name : "\(name)-\(number)"
      names[plain] = numbered
      return numbered
    }
  }

  private func isNumbered(_ id: ArticleID, in path: String) -> Bool {
    guard id.name.hasPrefix("\(path)#") else { return false }
    let rest = id.name.utf8.dropFirst(path.utf8.count + 1)
    return !rest.isEmpty && rest.allSatisfy { $0 &- 0x30 < 10 }
  }
}
