import NewsCore

/// Says of queries what the full-text index can say of them.
struct Narrower {
  let terms: TermTable
  let entities: LibraryEntities
  /// The number of articles.
  let articles: Int
  let stems: Bool

  /// Nil when the index cannot narrow it: every article may fulfil it.
  func narrowing(of query: ArticleQuery) throws -> Narrowing? {
    switch query {
    case .term(let term): return try narrowing(of: term)
    case .not: return nil
    case .any(let parts):
      let narrowings = try parts.map { try narrowing(of: $0) }
      return narrowings.contains { $0 == nil } ? nil : Narrowing.any(narrowings.compactMap(\.self))
    case .all(let parts):
      return Narrowing.all(try parts.compactMap { try narrowing(of: $0) })?.without(
        try parts.compactMap { try exactNarrowing(ofExcluded: $0) })
    }
  }

  /// In about how many articles each term with words is, in the order of the query.
  func frequencies(in query: ArticleQuery) throws -> [Int] {
    switch query {
    case .all(let parts), .any(let parts): try parts.flatMap { try frequencies(in: $0) }
    case .not: []
    case .term(let term):
      switch term {
      case .account, .before, .after: []
      default: [min(articles, try narrowing(of: term)?.rows ?? articles)]
      }
    }
  }

  /// What is excluded, where the index says exactly what the text does: one word in any writing.
  private func exactNarrowing(ofExcluded query: ArticleQuery) throws -> Narrowing? {
    guard case .not(.term(.words(let words, let part))) = query, !stems, !words.isExact,
      !words.text.unicodeScalars.contains(where: \.properties.isUppercase),
      Self.folded(words).count == 1, part != .body
    else { return nil }
    return try narrowing(of: .words(words, in: part))
  }

  private func narrowing(of term: ArticleTerm) throws -> Narrowing? {
    switch term {
    case .words(let words, let part):
      guard let narrowing = try narrowing(of: words) else { return nil }
      // Of words in the body the index knows only that they are in the article.
      guard let mark = part.flatMap(Self.mark) else { return narrowing }
      return Narrowing(
        expression: narrowing.expression.marked(mark), rows: narrowing.rows,
        share: narrowing.share / 10, work: narrowing.work)
    case .name(let kind, let words): return try narrowing(of: words, kind)
    case .near(let words, _):
      guard let all = Narrowing.all(try words.compactMap({ try narrowing(of: $0) })) else {
        return nil
      }
      return Narrowing(
        expression: all.expression, rows: all.rows, share: stems ? all.share : all.share / 4,
        work: all.work)
    case .pattern(let pattern):
      guard let alternatives = PatternLiterals.letters(in: pattern) else { return nil }
      let parts = try alternatives.map { letters in
        try narrowing(of: terms.words(containing: letters))
      }
      return parts.contains { $0 == nil } ? nil : Narrowing.any(parts.compactMap(\.self))
    case .account, .before, .after: return nil
    }
  }

  private func narrowing(of words: SearchWords, stems: Bool? = nil) throws -> Narrowing? {
    let folded = Self.folded(words)
    guard let last = folded.last else { return nil }
    if stems ?? self.stems, !words.isQuoted, !words.isExact {
      return try stemmed(folded, isPrefix: words.isPrefix)
    }
    let isPrefix = words.isPrefix
    var rows = Int.max
    var most = Int.max
    var work = 0.0
    for word in isPrefix ? folded.dropLast() : folded[...] {
      let articles = try terms.articles(with: word)
      rows = min(rows, articles)
      work += Double(articles) * Narrowing.wordWork
    }
    most = rows
    if isPrefix {
      let (common, sum) = try terms.articles(withPrefix: last)
      rows = min(rows, sum)
      most = min(most, common)
      work += Double(sum) * Narrowing.prefixWork
    }
    return Narrowing(
      expression: .row(folded, isPrefix: isPrefix), rows: rows,
      share: share(most) / (folded.count > 1 ? 4 : 1), work: work)
  }

  /// Articles with a form of the name of somebody who is called so; nil when these are too many.
  private func narrowing(of words: SearchWords, _ kind: EntityKind) throws -> Narrowing? {
    let named = try entities.entities(called: words, kind).values
    let forms = Set(named.flatMap(\.forms).map { WordIndex.words(of: $0.text) })
      .filter { !$0.isEmpty }
    guard forms.count <= Self.mostForms else { return nil }
    let rows = min(articles, named.reduce(0) { $0 + $1.articles })
    let phrases = forms.sorted { $0.lexicographicallyPrecedes($1) }
    return Narrowing(
      expression: .any(phrases.map { .row($0, isPrefix: false) }),
      rows: articles == 0 ? 0 : max(rows, named.isEmpty ? 0 : 1), share: share(rows),
      work: Double(rows) * Narrowing.prefixWork + Double(phrases.count) * 20)
  }

  /// Forms of names that are asked for one by one, at most.
  private static let mostForms = 500

  private func stemmed(_ folded: [String], isPrefix: Bool) throws -> Narrowing? {
    let parts = try folded.indices.compactMap { index in
      isPrefix && index == folded.count - 1
        ? try narrowing(of: SearchWords(folded[index], isPrefix: true), stems: false)
        : try narrowing(of: terms.words(ofStemOf: folded[index]))
    }
    return Narrowing.all(parts)
  }

  /// One of some words; nil when they are too many.
  private func narrowing(of words: [(word: String, articles: Int)]) throws -> Narrowing? {
    guard words.count <= TermTable.most else { return nil }
    let sum = words.reduce(0) { $0 + $1.articles }
    return Narrowing(
      expression: .any(words.map { .word($0.word) }), rows: sum,
      share: share(words.map(\.articles).max() ?? 0),
      work: Double(sum) * Narrowing.prefixWork + Double(words.count) * 20)
  }

  private func share(_ count: Int) -> Double {
    Double(min(count, articles)) / Double(max(1, articles))
  }

  private static func folded(_ words: SearchWords) -> [String] {
    SearchableText.folded(words.text).split(separator: 0x20).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private static func mark(_ part: ArticlePart) -> IndexedWords.Mark? {
    switch part {
    case .headline: .headline
    case .byline: .byline
    case .body: nil
    }
  }
}
