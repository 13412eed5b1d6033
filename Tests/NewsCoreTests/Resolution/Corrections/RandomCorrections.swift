import NewsCore
import TestSupport

/// Random corrections with names that try to break a line.
struct RandomCorrections {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private static let pieces = [
    "Ada", "Marsh", "\"", "\\", "\\\"", "#", " into ", " in ", "between", "and", "\n", "\r\n", "\t",
    "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{200D}", "\u{FEFF}",
    "\u{E000}", "\u{E0041}", "é", "e\u{301}", "İ", "محمد", "习近平", "👩‍👧", "'", "’", "“", "\u{A0}", " ",
    "  ", "u{41}", "\\u{41}", "merge person", "<<<<<<<", "%", "\u{FFFD}", "-", ".", "1",
  ]

  mutating func name() -> String {
    let count = Int.random(in: 1...5, using: &random)
    return (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  mutating func anchor() -> MentionAnchor {
    MentionAnchor(
      article: ArticleKey(UInt32.random(in: 0 ... .max, using: &random)),
      occurrence: Int.random(in: 1...200, using: &random), before: name(), after: name())
  }

  /// A correction of any shape that a line can have.
  mutating func correction() -> Correction {
    while true {
      let verb = Correction.Verb.allCases.randomElement(using: &random) ?? .merge
      let kind = EntityKind.allCases.randomElement(using: &random) ?? .person
      let object: Correction.Object =
        switch verb {
        case .retype: .kind(EntityKind.allCases.randomElement(using: &random) ?? .other)
        case .dismiss: .nothing
        default: .name(name())
        }
      let anchor = Bool.random(using: &random) ? anchor() : nil
      if let correction = Correction(verb, kind, name(), at: anchor, object) { return correction }
    }
  }

  mutating func corrections(_ count: Int) -> [Correction] { (0..<count).map { _ in correction() } }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &random)
  }

  mutating func number(below count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
}
