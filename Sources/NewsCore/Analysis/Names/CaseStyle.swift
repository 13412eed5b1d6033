/// How a sentence uses capitals, which decides what a capital says.
enum CaseStyle {
  /// Names and the first word have capitals.
  case sentence
  /// Nearly every word has one, as in some headlines.
  case title
  /// Everything is in capitals.
  case upper

  /// Judges by words that are usually small; names say nothing.
  init(of words: [NameWord]) {
    var capitals = 0
    var smalls = 0
    var uppers = 0
    var letters = 0
    for (index, word) in words.enumerated() where word.isWord && word.shape != .caseless {
      letters += 1
      if word.shape == .upper { uppers += 1 }
      guard index > 0, !word.classes.contains(.functionWord), word.span.count > 2 else { continue }
      if word.shape == .lower {
        smalls += 1
      } else if word.traits.smallness >= 5, word.classes.isDisjoint(with: Self.partsOfNames) {
        capitals += 1
      }
    }
    if letters > 2 && uppers * 10 >= letters * 8 {
      self = .upper
    } else if words.last?.mark != UInt8(ascii: "."),
      capitals >= 2 && capitals > smalls * 2 || capitals == 1 && smalls == 0 && letters > 4
    {
      self = .title
    } else {
      self = .sentence
    }
  }

  private static let partsOfNames: WordClass = [
    .office, .honorific, .rank, .officeModifier, .organisationHead, .placeHead,
  ]
}
