import NewsCore

/// A text in which marks stand for offsets: `⟦Nina Park⟧ said ⟪he⟫ would go` is the text without
/// the marks and a span for each pair.
///
/// Pairs are ⟦⟧, ⟪⟫, ⟨⟩, ⌈⌉ and ⦃⦄; they may nest and overlap. Spans are in bytes of `text`, in
/// order.
public struct MarkedText: Hashable, Sendable {
  public let text: String
  private var found: [Character: [TextSpan]] = [:]

  private static let pairs: [Character: Character] = [
    "⟧": "⟦", "⟫": "⟪", "⟩": "⟨", "⌉": "⌈", "⦄": "⦃",
  ]

  public init(_ marked: String) {
    var plain = ""
    var open: [Character: [Int]] = [:]
    for character in marked {
      if let opening = Self.pairs[character] {
        guard let start = open[opening]?.popLast() else {
          preconditionFailure("\(character) closes nothing in: \(marked)")
        }
        found[opening, default: []].append(TextSpan(start, plain.utf8.count))
      } else if Self.pairs.values.contains(character) {
        open[character, default: []].append(plain.utf8.count)
      } else {
        plain.append(character)
      }
    }
    precondition(open.values.allSatisfy(\.isEmpty), "an open mark in: \(marked)")
    text = plain
    for key in found.keys { found[key]?.sort() }
  }

  /// The spans between ⟦ and ⟧.
  public var spans: [TextSpan] { self["⟦"] }

  /// The spans of the pair that `opening` opens.
  public subscript(opening: Character) -> [TextSpan] { found[opening] ?? [] }
}
