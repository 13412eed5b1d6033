/// What the letters of a capitalised word that no list has tell of it.
enum WordForm {
  case plain
  /// Ends like the name of a people: `Wagnerian`, `Gujaratis`.
  case demonym
  /// A common word with an ending: `Mangroves`, `Horrifyingly`.
  case inflected
  /// A capital after a small letter: `BankDhofar`, `NFTs`.
  case camel
  /// A politician's party and state: `R-Ohio`.
  case partyAndState

  /// Judges a word in capitals and small letters.
  init(of word: Span<UInt8>, _ statistics: WordStatistics) {
    if Self.hasInnerCapital(word) || Self.isPluralAcronym(word) {
      self = .camel
    } else if Self.isPartyAndState(word) {
      self = .partyAndState
    } else if Self.isInflected(word, statistics) {
      self = .inflected
    } else if word.count > 5 && Self.peoples.contains(where: { Self.ends(word, $0) }) {
      self = .demonym
    } else {
      self = .plain
    }
  }

  private static let peoples = ["ian", "ians", "ese", "ites", "ists"].map { Array($0.utf8) }
  private static let endings = ["s", "es", "ly", "ed", "d", "ing", "er", "ers", "ness", "able"].map
  {
    Array($0.utf8)
  }
  /// Beginnings of family names before a second capital.
  private static let nameBeginnings = ["Mc", "Mac", "De", "La", "Le", "Fitz", "Van", "Di", "Du"].map
  {
    Array($0.utf8)
  }

  private static func ends(_ word: Span<UInt8>, _ ending: [UInt8]) -> Bool {
    guard word.count > ending.count else { return false }
    let start = word.count - ending.count
    return ending.indices.allSatisfy { word[start + $0] | 0x20 == ending[$0] }
  }

  private static func isInflected(_ word: Span<UInt8>, _ statistics: WordStatistics) -> Bool {
    endings.contains { ending in
      guard word.count > ending.count + 2, ends(word, ending) else { return false }
      let stem = FoldedKey(word.extracting(0..<word.count - ending.count))
      return statistics.traits(of: stem).smallness >= 6
    }
  }

  private static func hasInnerCapital(_ word: Span<UInt8>) -> Bool {
    for index in 1..<max(word.count, 1)
    where word[index] &- 0x41 < 26 && word[index - 1] &- 0x61 < 26 {
      return !nameBeginnings.contains { beginning in
        beginning.count == index && beginning.indices.allSatisfy { word[$0] == beginning[$0] }
      }
    }
    return false
  }

  private static func isPartyAndState(_ word: Span<UInt8>) -> Bool {
    guard word.count > 3, word[1] == UInt8(ascii: "-"), word[2] &- 0x41 < 26 else { return false }
    return word[0] == UInt8(ascii: "R") || word[0] == UInt8(ascii: "D")
      || word[0] == UInt8(ascii: "I")
  }

  private static func isPluralAcronym(_ word: Span<UInt8>) -> Bool {
    guard word.count > 2, word[word.count - 1] == UInt8(ascii: "s") else { return false }
    return (0..<word.count - 1).allSatisfy { word[$0] &- 0x41 < 26 }
  }
}
