/// What an account has in any form, by which it is judged to lack something only with certainty.
///
/// A name, a figure or words may be there without having been understood as such; what may be meant by
/// them does not count as missing.
struct AccountWords {
  private let document: Document
  private let stems: Set<UInt64>
  private let quantities: [Quantity]

  init(_ document: Document) {
    self.document = document
    let bytes = document.text.bytes.span
    stems = Set(
      document.tokens.filter(\.isWord).map { WordStem.stem(of: $0, in: bytes).value })
    quantities = document.figures.compactMap { Quantity($0) }
  }

  /// Whether it may have the person, the words or the figure of a place in another document.
  func mayHave(_ kind: LoneItem.Kind, _ span: TextSpan, of other: Document) -> Bool {
    switch kind {
    case .person: return hasLastWord(of: span, of: other)
    case .figure: return hasFigure(of: span, of: other)
    case .quotation, .sentence: return hasMost(of: span, of: other)
    }
  }

  private func hasLastWord(of span: TextSpan, of other: Document) -> Bool {
    guard let last = other.words(in: span).last else { return true }
    return stems.contains(WordStem.stem(of: last, in: other.text.bytes.span).value)
  }

  /// Numbers without a unit may be of anything.
  private func hasFigure(of span: TextSpan, of other: Document) -> Bool {
    guard let figure = other.figures.first(where: { $0.span == span }),
      let wanted = Quantity(figure)
    else { return true }
    return quantities.contains { own in
      let mayBeSame =
        own.dimension == wanted.dimension || own.dimension == "count"
        || wanted.dimension == "count"
      return mayBeSame && own.ratio(to: wanted) < Self.near
    }
  }

  /// Whether it has four fifths of the words that say something; those of few words are there always.
  private func hasMost(of span: TextSpan, of other: Document) -> Bool {
    let bytes = other.text.bytes.span
    let words = other.words(in: span).filter { !LightWords.contains($0.key) }
    guard words.count >= Self.tellingWords else { return true }
    let shared = words.count { stems.contains(WordStem.stem(of: $0, in: bytes).value) }
    return shared * 5 >= words.count * 4
  }

  private static let near = 1.25
  private static let tellingWords = 2
}
