import NewsCore

/// Gives the articles of a file that holds several names that do not depend on their number in it.
///
/// A feed, a mailbox or a table begins with another article tomorrow; a library that knew articles
/// by their number would take the new one for a version of the old one. So an article is known by
/// its address where no other article of the file has it, and else by its prose; those that have
/// their prose in common are numbered.
struct StableNamer {
  /// The articles under their names, each once.
  func named(_ articles: [Article], in path: String) -> [Article] {
    var known: Set<Article> = []
    let different = articles.filter { article in
      !isNumbered(article.id, in: path)
        || known.insert(article.renamed(to: ArticleID(path))).inserted
    }
    let addresses = different.compactMap(\.metadata.url).reduce(into: [:]) { counts, address in
      counts[address, default: 0] += 1
    }
    var taken: [String: Int] = [:]
    return different.map { article in
      guard isNumbered(article.id, in: path) else { return article }
      let address = article.metadata.url.flatMap { addresses[$0] == 1 ? $0 : nil }
      let name = "\(path)#\(address ?? article.key.hexadecimal)"
      let number = taken[name, default: 0] + 1
      taken[name] = number
      return article.renamed(to: ArticleID(number == 1 ? name : "\(name)-\(number)"))
    }
  }

  private func isNumbered(_ id: ArticleID, in path: String) -> Bool {
    guard id.name.hasPrefix("\(path)#") else { return false }
    let rest = id.name.utf8.dropFirst(path.utf8.count + 1)
    return !rest.isEmpty && rest.allSatisfy { $0 &- 0x30 < 10 }
  }
}
