/// Reads annotated pages as files and compares what was read with the annotations.
public struct PageEvaluator {
  private let importer: ArticleImporter

  public init(importer: ArticleImporter = ArticleImporter()) {
    self.importer = importer
  }

  public func evaluation(of pages: [AnnotatedPage]) -> PageEvaluation {
    PageEvaluation(results: pages.map(result))
  }

  private func result(of page: AnnotatedPage) -> PageResult {
    let article = try? importer.article(
      from: page.source, id: ArticleID(page.name), fileName: "page.html")
    let text = article.map { ArticleText(bodyOf: $0).text } ?? ""
    let words = PageWordList(text)
    let metadata = article?.metadata ?? ArticleMetadata()
    return PageResult(
      name: page.name, text: text, match: PageMatch(of: words, with: page.body),
      longestExtra: longestRun(of: words, notIn: page.body),
      longestMissing: longestRun(of: page.body, notIn: words),
      hasHeadline: page.headline.map { sameWords($0, metadata.headline ?? "") },
      hasByline: page.byline.map { isByline($0, metadata.bylines) },
      hasDate: page.published.map { $0 == metadata.published })
  }

  /// Whether both have the same words, or one the other's and no more before or after, such as the
  /// name of the site, than those.
  private func sameWords(_ left: String, _ right: String) -> Bool {
    let lists = [left, right].map { PageWordList($0.lowercased()).words }
      .sorted { $0.count < $1.count }
    let (short, long) = (lists[0], lists[1])
    return !short.isEmpty && short.count * 2 >= long.count
      && (long.starts(with: short) || long.suffix(short.count).elementsEqual(short))
  }

  /// Whether all authors found are in the byline annotated, which may have more than names.
  private func isByline(_ wanted: String, _ found: [String]) -> Bool {
    let words = Set(PageWordList(wanted.lowercased()).words)
    return !found.isEmpty
      && found.allSatisfy { words.isSuperset(of: PageWordList($0.lowercased()).words) }
  }

  /// The longest row of words of which no four in a row stand in `other`.
  private func longestRun(of list: PageWordList, notIn other: PageWordList) -> String {
    let known = other.shingles
    var best = 0..<0
    var start = 0
    for index in list.words.indices {
      let row = list.words[index..<min(list.words.count, index + 4)]
      if known[row] != nil { start = index + 4 }
      if index + 1 - start > best.count { best = start..<(index + 1) }
    }
    return list.words[best].joined(separator: " ")
  }
}
