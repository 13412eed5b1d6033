/// How two names are so alike that one may have been meant to be the other, and yet not the same.
enum NameConflict {
  /// One word is spelled otherwise: `Calder`, `Cadler`.
  case spelling
  /// The family name is the same and the forename another: `Otto Lind`, `Erik Lind`.
  case forename

  /// Words that are shorter are often two.
  private static let long = 5
  /// How many letters longer words differ in at most, and how long they are.
  private static let mostLetters = 2
  private static let longer = 7
  /// Forenames that begin with as many of the same letters may be forms of one: `Zack`, `Zachary`.
  private static let sameStart = 3

  /// Nil when they are the same, only transcribed or shortened otherwise, or nothing alike.
  ///
  /// - Parameters:
  ///   - one: the words of a name in small letters without accents.
  ///   - isPerson: whether both are names of persons.
  init?(_ one: [String], _ other: [String], isPerson: Bool) {
    guard one.count == other.count else { return nil }
    let apart = one.indices.filter { one[$0] != other[$0] }
    guard apart.count == 1, let place = apart.first else { return nil }
    let words = (one[place], other[place])
    if isPerson, place == 0, one.count > 1, Self.areForms(words.0, words.1) { return nil }
    if isPerson, Self.areTranscriptions(words.0, words.1) { return nil }
    if Self.areSpellings(words.0, words.1) {
      self = .spelling
    } else if isPerson, place == 0, one.count > 1, min(words.0.count, words.1.count) > 1 {
      self = .forename
    } else {
      return nil
    }
  }

  /// Whether it needs nothing else to be told: a misspelled name of a person in full.
  func isPlain(_ name: ComparedName) -> Bool {
    self == .spelling && name.kind == .person && name.words.count > 1
  }

  private static func areForms(_ one: String, _ other: String) -> Bool {
    Nicknames.match(one, other) || SpelledNames.common(one) == SpelledNames.common(other)
      || one.prefix(sameStart) == other.prefix(sameStart) && one.count != other.count
  }

  /// Whether the letters stand for the same sounds, though not only because two changed places.
  private static func areTranscriptions(_ one: String, _ other: String) -> Bool {
    NameSpelling.ofFamily(one) == NameSpelling.ofFamily(other)
      && one.utf8.sorted() != other.utf8.sorted()
  }

  /// Whether a few letters differ that neither a plural nor British spelling explains.
  private static func areSpellings(_ one: String, _ other: String) -> Bool {
    let (left, right) = (Array(one.utf8), Array(other.utf8))
    let length = min(left.count, right.count)
    guard length >= long, one + "s" != other, other + "s" != one else { return false }
    if areBritish(one, other) { return false }
    return EditDistance.between(left, right)
      <= (length >= longer || left.sorted() == right.sorted() ? mostLetters : 1)
  }

  /// `centre` and `center`.
  private static func areBritish(_ one: String, _ other: String) -> Bool {
    one.hasSuffix("re") && other.hasSuffix("er") || one.hasSuffix("er") && other.hasSuffix("re")
  }
}
