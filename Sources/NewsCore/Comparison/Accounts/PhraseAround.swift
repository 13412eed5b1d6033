/// The words around something, by which a reader sees what it is about.
struct PhraseAround {
  let document: Document

  /// How many words are shown before it and behind it.
  private static let words = 3

  /// A few words of a sentence before a span, the span, and a few behind it.
  func words(around span: TextSpan, in sentence: Sentence) -> String {
    let words = document.tokens[sentence.tokens].filter(\.isWord)
    let before = words.filter { $0.span.end <= span.start }.suffix(Self.words)
    let behind = words.filter { $0.span.start >= span.end }.prefix(Self.words)
    let start = before.first?.span.start ?? span.start
    let end = behind.last?.span.end ?? span.end
    return document.singleSpaced(TextSpan(min(start, span.start), max(end, span.end)))
  }
}
