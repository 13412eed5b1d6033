/// Turns away texts that cannot have the words which a query asks for, by their bytes: that takes a
/// small part of the time of reading an article.
///
/// It never turns away too many: cases, accents and where blocks end are for `ArticleMatcher` to see.
public struct TextFilter: Sendable {
  private let rows: [WordScanner]

  /// - Parameters:
  ///   - stems: whether words stand for all their forms; then only words in quotation marks are looked for.
  ///   - onlyPhrases: whether single words are known to be in the texts.
  public init(_ query: ArticleQuery, stems: Bool, onlyPhrases: Bool) {
    rows = Self.words(in: query, stems).compactMap { words in
      WordScanner(words).flatMap { onlyPhrases && $0.count == 1 ? nil : $0 }
    }
  }

  /// Whether every text would pass.
  public var isEmpty: Bool { rows.isEmpty }

  /// Whether an article may have all words.
  ///
  /// - Parameter texts: the parts of `bytes` in which words are looked for; no row of words goes from
  ///   one to another.
  public func mayMatch(_ bytes: Span<UInt8>, texts: [Range<Int>]) -> Bool {
    rows.allSatisfy { row in
      texts.contains { row.mayBeFound(in: bytes.extracting($0)) }
    }
  }

  /// The words that every article that fulfils a query has.
  private static func words(in query: ArticleQuery, _ stems: Bool) -> [SearchWords] {
    switch query {
    case .all(let parts): return parts.flatMap { words(in: $0, stems) }
    case .term(.words(let words, _)): return isStemmed(words, stems) ? [] : [words]
    case .term(.near(let all, _)): return all.filter { !isStemmed($0, stems) }
    case .any, .not, .term: return []
    }
  }

  private static func isStemmed(_ words: SearchWords, _ stems: Bool) -> Bool {
    stems && !words.isQuoted && !words.isExact
  }
}
