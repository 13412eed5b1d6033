/// A person's name in parts, folded so that spellings of one name are equal.
struct PersonName: Hashable, Sendable {
  /// Given names, particles and family names in the order of the text: `mohammed`, `bin`, `salman`.
  let parts: [String]
  /// `jr`, `sr`, `iii`, when the name has one.
  let suffix: String?
  /// Whether it is a family name or a given name alone, with its particles.
  let isBare: Bool

  /// Whether a given name of two syllables with a hyphen stands last: `Ki-moon`.
  var endsInHyphenatedName = false

  /// The parts as one word, for identifiers.
  var folded: String {
    (suffix.map { parts + [$0] } ?? parts).joined(separator: "-")
  }

  var first: String { parts[0] }
  var last: String { parts[parts.count - 1] }

  /// Orders names from short to full, the same for every order of articles.
  var fullness: (Int, Int, String) {
    (parts.count + (suffix == nil ? 0 : 1), parts.reduce(0) { $0 + $1.utf8.count }, folded)
  }

  var gender: Gender? { isBare ? nil : Gender(forename: first) }

  /// Whether family names come first, as in `Xi Jinping`: the first part is a common family name of
  /// East Asia.
  var beginsWithFamilyName: Bool {
    parts.count > 1 && EastAsianNames.familyNames.contains(FoldedKey(first))
      && (parts.count == 3 || !EastAsianNames.familyNames.contains(FoldedKey(last)))
      && Gender(forename: last) == nil && !hasInitialOrParticle
  }

  /// Whether three parts are those of a family name and two syllables of East Asia.
  var isFamilyNameAndSyllables: Bool {
    parts.count == 3 && EastAsianNames.familyNames.contains(FoldedKey(first))
      && !hasInitialOrParticle
  }

  /// Whether the second of three parts is an initial or a particle, as names of East Asia have none.
  private var hasInitialOrParticle: Bool {
    guard parts.count == 3 else { return false }
    return parts[1].utf8.count == 1
      || WordClasses.shared[FoldedKey(parts[1])].contains(.particle)
  }

  /// Whether a name of East Asia stands in Western order: `Jinping Xi`.
  var endsInFamilyName: Bool {
    parts.count == 2 && EastAsianNames.familyNames.contains(FoldedKey(last))
      && !EastAsianNames.familyNames.contains(FoldedKey(first))
      && !WordStatistics.shared.traits(of: FoldedKey(first)).isForename && first.utf8.count > 1
  }
}
