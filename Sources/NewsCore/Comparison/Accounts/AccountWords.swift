/// What an account has in any form, by which it is judged to lack something only with certainty.
///
/// A name, a figure or words may be there without having been understood as such; what may be meant by
/// them does not count as missing.
struct AccountWords {
  private let vocabulary: AccountVocabulary
  /// How large the figures of each dimension are, and all of them, in order.
  private let sizes: [String: [Double]]
  private let allSizes: [Double]
  /// The last words of the names of persons, in small letters, and the names of one word.
  private let lastNames: Set<[UInt8]>
  private let shortNames: Set<[UInt8]>

  /// - Parameter vocabulary: of the same document.
  init(_ document: Document, _ vocabulary: AccountVocabulary) {
    self.vocabulary = vocabulary
    let quantities = document.figures.compactMap { Quantity($0) }
    sizes = Dictionary(grouping: quantities, by: \.dimension).mapValues {
      $0.map { abs($0.value) }.sorted()
    }
    allSizes = quantities.map { abs($0.value) }.sorted()
    let names = document.mentions.filter { $0.kind == .person }.map { mention in
      document.words(in: mention.span).map { AccountVocabulary.letters(of: $0, in: document) }
    }
    lastNames = Set(names.compactMap(\.last))
    shortNames = Set(names.filter { $0.count == 1 }.joined())
  }

  /// Whether it may have the person, the words or the figure of a place in another document.
  func mayHave(_ kind: LoneItem.Kind, _ span: TextSpan, of other: Document) -> Bool {
    switch kind {
    case .person: return hasName(of: span, of: other)
    case .figure: return hasFigure(of: span, of: other)
    case .quotation, .sentence: return hasMost(of: span, of: other)
    }
  }

  /// Whether it has the last word of a name, that word with a slip of the pen, or the first one as a
  /// person’s: `Ada` for Ada Marsh.
  private func hasName(of span: TextSpan, of other: Document) -> Bool {
    let words = other.words(in: span)
    guard let first = words.first, let last = words.last else { return true }
    if vocabulary.hasStem(of: last, of: other) { return true }
    let wanted = AccountVocabulary.letters(of: last, in: other)
    return shortNames.contains(AccountVocabulary.letters(of: first, in: other))
      || lastNames.contains { EditDistance.isSlip($0, wanted) }
  }

  /// Numbers without a unit may be of anything.
  private func hasFigure(of span: TextSpan, of other: Document) -> Bool {
    guard let wanted = other.figure(at: span).flatMap(Quantity.init) else { return true }
    let size = abs(wanted.value)
    if wanted.dimension == "count" { return hasNear(size, among: allSizes) }
    return [wanted.dimension, "count"].contains { hasNear(size, among: sizes[$0] ?? []) }
  }

  /// Whether one of `sizes`, which are in order, is near to a size: the next smaller or larger one is, if
  /// any.
  private func hasNear(_ size: Double, among sizes: [Double]) -> Bool {
    let place = sizes.partitioningIndex { $0 >= size }
    return sizes[max(0, place - 1)..<min(place + 1, sizes.count)].contains {
      Quantity.ratio(of: $0, to: size) < Self.near
    }
  }

  /// Whether it has four fifths of the words that say something; those of few words are there always.
  private func hasMost(of span: TextSpan, of other: Document) -> Bool {
    let words = other.words(in: span).filter { !LightWords.contains($0.key) }
    guard words.count >= Self.tellingWords else { return true }
    let shared = words.count { vocabulary.hasStem(of: $0, of: other) }
    return shared * 5 >= words.count * 4
  }

  private static let near = 1.25
  private static let tellingWords = 2
}
