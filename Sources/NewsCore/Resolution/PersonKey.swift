/// What makes full names one person's name, whatever else stands in them.
///
/// The given name is the first that is not an initial, in its long form where a short form has only
/// one; the family name is the last part with its particles, Arabic articles left out. Middle names,
/// initials between and suffixes are no part of it: with more of them in a new article a person
/// keeps the key.
struct PersonKey: Hashable, Sendable {
  /// The given name or the initials, folded; empty where the family name stands first and all parts
  /// are in `family`.
  let given: String
  /// The family name and what belongs to it, folded, with hyphens between.
  let family: String
  /// The surnames under which the person is looked up: one, or two where the order of the parts
  /// leaves open which it is.
  let surnames: [String]
  /// Whether the given names are initials only.
  let hasOnlyInitials: Bool
  /// The initials of middle names and the suffix, which tell bearers of one key apart.
  let middles: [String]
  let suffix: String?

  /// The key of a full name.
  init(_ name: PersonName) {
    let parts = name.parts
    suffix = name.suffix
    if name.isFamilyNameAndSyllables || name.beginsWithFamilyName || name.endsInFamilyName {
      let ordered = name.endsInFamilyName ? [name.last] + parts.dropLast() : parts
      given = ""
      family = ordered.joined(separator: "-")
      surnames = [ordered[0], ordered[ordered.count - 1]]
      hasOnlyInitials = false
      middles = []
      return
    }
    let start = Self.startOfFamily(in: parts)
    let names = parts[..<start]
    let chosen = names.firstIndex { $0.utf8.count > 1 && !Self.beginnings.contains($0) }
    given = chosen.map { Nicknames.longForm(of: names[$0]) } ?? names.joined()
    family = parts[start...].drop { Self.articles.contains($0) }.joined(separator: "-")
    surnames = [name.last]
    hasOnlyInitials = names.allSatisfy { $0.utf8.count == 1 }
    middles = names[((chosen ?? names.endIndex - 1) + 1)...].map { String($0.prefix(1)) }
  }

  /// The key as one folded word, for identifiers: `george-tanner`, `omar-bin-rashid`,
  /// `kim-jong-un`.
  var name: String { given.isEmpty ? family : "\(given)-\(family)" }

  /// The key without what spellings of one name differ in.
  var spelling: String {
    let names = family.split(separator: "-").map { NameSpelling.ofFamily(String($0)) }
    return ([NameSpelling.ofGiven(given)] + names).joined(separator: "-")
  }

  /// The key with what tells bearers apart, as far as it is wanted: `george-w-tanner`,
  /// `paul-kane-jr`.
  func name(middles isWithMiddles: Bool, suffix isWithSuffix: Bool) -> String {
    var parts = given.isEmpty ? [] : [given]
    if isWithMiddles { parts += middles }
    parts.append(family)
    if isWithSuffix, let suffix { parts.append(suffix) }
    return parts.joined(separator: "-")
  }

  /// Where the family name begins: at the last part or the particles before it.
  private static func startOfFamily(in parts: [String]) -> Int {
    var start = parts.count - 1
    while start > 1, WordClasses.shared[FoldedKey(parts[start - 1])].contains(.particle) {
      start -= 1
    }
    return start
  }

  /// Beginnings of given names, which are none alone: `Abdul Rahman`.
  private static let beginnings: Set<String> = ["abd", "abdel", "abdul", "abu", "ould"]

  private static let articles: Set<String> = ["al", "el", "ul", "as", "ash", "ad", "ar", "az"]
}
