/// Finds one term of a query in articles.
struct TermFinder {
  private enum Kind {
    case words(PhrasePattern, ArticlePart?)
    /// Somebody who is called so, and the words to be taken for it when entities are not known.
    case name(EntityKind, SearchWords, PhrasePattern)
    case near([PhrasePattern], distance: Int)
    case pattern(RegularExpression?)
    case account(WordPattern)
    case before(CalendarDate)
    case after(CalendarDate)
  }

  private var kind: Kind

  init(_ term: ArticleTerm, stems: Bool) {
    kind =
      switch term {
      case .words(let words, let part): .words(PhrasePattern(words, stems: stems), part)
      case .near(let words, let distance):
        .near(words.map { PhrasePattern($0, stems: stems) }, distance: distance)
      case .name(let kind, let words):
        .name(kind, words, PhrasePattern(words, stems: false, isName: true))
      case .pattern(let text): .pattern(try? RegularExpression(text))
      case .account(let words): .account(WordPattern(words))
      case .before(let date): .before(date)
      case .after(let date): .after(date)
      }
  }

  /// Whether it is about words of the text.
  var hasWords: Bool {
    switch kind {
    case .words, .name, .near, .pattern: true
    case .account, .before, .after: false
    }
  }

  /// Whether an article fulfils it; nil when only the text can tell.
  func fits(_ facts: ArticleFacts) -> Bool? {
    switch kind {
    case .words, .name, .near, .pattern: return nil
    case .before(let date):
      return facts.published.map { $0.days.upperBound < date.days.lowerBound } ?? false
    case .after(let date):
      return facts.published.map { $0.days.lowerBound > date.days.upperBound } ?? false
    case .account(let pattern):
      let account = AccountNames(publication: facts.publication, article: facts.name)
      return account.names.contains { pattern.matches(name: $0) }
    }
  }

  /// Where it stands in an article.
  mutating func places(
    in words: ArticleWords, _ article: Article, _ entities: (any NamedEntities)?
  ) -> [FoundPlace] {
    switch kind {
    case .words(var pattern, let part):
      defer { kind = .words(pattern, part) }
      return Self.places(of: &pattern, in: words, part.map { [$0] } ?? ArticlePart.allCases)
    case .name(let named, let name, var pattern):
      if let known = entities?.places(of: name, named, in: article) {
        return known.map { Self.place($0, in: article) }
      }
      defer { kind = .name(named, name, pattern) }
      return Self.places(of: &pattern, in: words, ArticlePart.allCases)
    case .near(var patterns, let distance):
      defer { kind = .near(patterns, distance: distance) }
      return ArticlePart.allCases.flatMap { part in
        Self.near(&patterns, distance, words[part]).map { Self.place(words[part], part, $0) }
      }
    case .pattern(let expression): return expression.map { Self.places(of: $0, article) } ?? []
    case .account, .before, .after: return []
    }
  }

  private static func places(
    of pattern: inout PhrasePattern, in words: ArticleWords, _ parts: [ArticlePart]
  ) -> [FoundPlace] {
    var found: [FoundPlace] = []
    for part in parts {
      for start in pattern.starts(in: words[part]) {
        found.append(place(words[part], part, start...(start + pattern.count - 1)))
      }
    }
    return found
  }

  /// A place of the text by the block that it stands in.
  private static func place(_ span: TextSpan, in article: Article) -> FoundPlace {
    let block = article.blocks.first { $0.span.contains(span) }
    return FoundPlace(part: block.map(Self.part) ?? .body, span: span, isInArticle: true)
  }

  private static func part(of block: Block) -> ArticlePart {
    switch block.kind {
    case .headline: .headline
    case .byline: .byline
    default: .body
    }
  }

  private static func place(
    _ row: WordRow, _ part: ArticlePart, _ range: ClosedRange<Int>
  ) -> FoundPlace {
    FoundPlace(part: part, span: row.span(of: range), isInArticle: row.isInArticle)
  }

  /// The words that stand near each other: for each place of any of them that begins last, the
  /// nearest of the others before it.
  private static func near(
    _ patterns: inout [PhrasePattern], _ distance: Int, _ row: WordRow
  ) -> [ClosedRange<Int>] {
    var starts: [[Int]] = []
    for index in patterns.indices {
      let found = patterns[index].starts(in: row)
      if found.isEmpty { return [] }
      starts.append(found)
    }
    var ranges: Set<ClosedRange<Int>> = []
    for last in Set(starts.joined()) {
      let chosen = starts.indices.map { index in
        starts[index].last { $0 <= last }.flatMap { start in
          start + patterns[index].count + distance >= last ? start : nil
        }
      }
      if chosen.contains(nil) { continue }
      for (index, start) in chosen.enumerated() {
        if let start { ranges.insert(start...(start + patterns[index].count - 1)) }
      }
    }
    return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  private static func places(
    of expression: RegularExpression, _ article: Article
  ) -> [FoundPlace] {
    article.blocks.filter { !$0.isFurniture }.flatMap { block in
      let plain = PlainBlock(block, of: article)
      let part = part(of: block)
      return expression.spans(in: plain.bytes).map {
        FoundPlace(part: part, span: plain.place(of: $0), isInArticle: true)
      }
    }
  }
}
