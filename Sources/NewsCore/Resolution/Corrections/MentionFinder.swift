/// Finds the mentions that anchors speak of.
struct MentionFinder {
  /// A mention, and whether it is the very words that were looked for.
  struct Found: Hashable {
    let mention: MentionReference
    let isExact: Bool
  }

  /// What became of a search.
  enum Finding: Hashable {
    /// The mention, in each article of the key.
    case found([Found])
    case noArticle
    /// The article is here, but no name is found at the place.
    case noMention
  }

  /// Fewer letters around a mention than this prove nothing about another article.
  private static let leastContext = 12

  private let documents: [Document]
  private let articles: [ArticleKey: [Int]]
  private var words: [Int: ProseWords] = [:]
  private var contexts: [MentionReference: MentionContext] = [:]
  /// For the words of names whose articles are not here: the mentions that are these words.
  private var mentions: [FoldedKey: [MentionReference]]

  /// - Parameter corrections: those whose mentions will be looked for.
  init(_ documents: [Document], for corrections: [Correction]) {
    self.documents = documents
    let articles = Dictionary(grouping: documents.indices) { documents[$0].article.key }
    self.articles = articles
    let strange = corrections.filter { $0.anchor.map { articles[$0.article] == nil } ?? false }
    mentions = Dictionary(
      strange.map { (ProseWords.key(of: Array($0.name.utf8).span), []) },
      uniquingKeysWith: { $1 })
    if mentions.isEmpty { return }
    for (document, text) in documents.enumerated() {
      for (index, mention) in text.mentions.enumerated() {
        let bytes = text.text.bytes.span.extracting(mention.span.range)
        mentions[ProseWords.key(of: bytes)]?.append(
          MentionReference(document: document, mention: index))
      }
    }
  }

  /// The mention that an anchor speaks of: where the words of `name` stand.
  mutating func mention(_ name: String, at anchor: MentionAnchor) -> Finding {
    guard let here = articles[anchor.article] else { return elsewhere(name, anchor) }
    let found = here.compactMap { document in
      span(of: name, anchor.occurrence, in: document).flatMap { mention(at: $0, in: document) }
    }
    return found.isEmpty ? .noMention : .found(found)
  }

  /// Where the words of a name stand for the nth time.
  private mutating func span(of name: String, _ number: Int, in document: Int) -> TextSpan? {
    let prose = words(of: document)
    guard let first = prose.beginning(ofOccurrence: number, of: name) else { return nil }
    let last = first + ProseWords.keys(of: name).count - 1
    return TextSpan(prose.words[first].span.start, prose.words[last].span.end)
  }

  /// The mention that has the words, or the nearest to it when the recogniser has drawn other
  /// borders.
  private func mention(
    at span: TextSpan, in document: Int
  ) -> Found? {
    let mentions = documents[document].mentions
    let spans = mentions.map(\.span)
    let index = spans.firstIndex(endingAfter: span.start)
    guard index < spans.count, spans[index].overlaps(span) else { return nil }
    let bytes = documents[document].text.bytes.span
    let isExact =
      ProseWords.key(of: bytes.extracting(spans[index].range))
      == ProseWords.key(of: bytes.extracting(span.range))
    guard isExact || spans[index].contains(span) || span.contains(spans[index]) else { return nil }
    return Found(
      mention: MentionReference(document: document, mention: index), isExact: isExact)
  }

  /// The mention with the words around it that the anchor tells, when only one article has them:
  /// the article was changed, or is read in another way.
  private mutating func elsewhere(_ name: String, _ anchor: MentionAnchor) -> Finding {
    let before = ProseWords.keys(of: anchor.before)
    let after = ProseWords.keys(of: anchor.after)
    guard anchor.before.utf8.count + anchor.after.utf8.count >= Self.leastContext else {
      return .noArticle
    }
    let candidates = mentions[ProseWords.key(of: Array(name.utf8).span)] ?? []
    let found = candidates.filter { context(of: $0).isLike(before, after) }
    guard found.count == 1 else { return .noArticle }
    return .found([Found(mention: found[0], isExact: true)])
  }

  /// The words around a mention, which many anchors may ask for.
  private mutating func context(of mention: MentionReference) -> MentionContext {
    if let known = contexts[mention] { return known }
    let document = documents[mention.document]
    let made = MentionContext(of: document.mentions[mention.mention].span, in: document.article)
    contexts[mention] = made
    return made
  }

  private mutating func words(of document: Int) -> ProseWords {
    if let known = words[document] { return known }
    let made = ProseWords(of: documents[document].article)
    words[document] = made
    return made
  }
}
