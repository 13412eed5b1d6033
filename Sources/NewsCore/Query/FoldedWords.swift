/// The words of a text as search sees them, and whether others begin like them.
struct FoldedWords: Hashable, Sendable {
  private let words: [[UInt32]]

  init(_ text: String) {
    var words: [[UInt32]] = []
    var word: [UInt32] = []
    for scalar in text.unicodeScalars {
      guard let (first, second) = Folding.folded(scalar.value) else { continue }
      switch Letters.kind(of: first) {
      case .letter, .digit:
        word.append(first)
        if let second { word.append(second) }
      default:
        if !word.isEmpty { words.append(word) }
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether each of `others` is the beginning of a word here.
  func contains(prefixes others: FoldedWords) -> Bool {
    others.words.allSatisfy { other in words.contains { $0.starts(with: other) } }
  }
}
