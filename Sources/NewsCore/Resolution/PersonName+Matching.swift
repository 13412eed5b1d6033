/// How a short form of a person's name belongs to a fuller one.
extension PersonName {
  enum Relation: Hashable, Sendable {
    /// The family name alone.
    case surname
    /// The given name alone.
    case givenName
    /// Fewer or shorter given names: initials, a nickname, no middle name, another order.
    case shorterForm
  }

  /// How this name shortens `full`; nil when it does not.
  func relation(to full: PersonName) -> Relation? {
    if let suffix, let other = full.suffix, suffix != other { return nil }
    // `Marsh Jr.` is nobody who is called without it.
    if isBare, suffix == "jr" || suffix == "sr", full.suffix == nil { return nil }
    // Kings of one name are told apart by their numbers.
    if isBare, suffix != nil, full.suffix == nil, parts.count == 1, full.last != last { return nil }
    // A son is not his father: with a suffix and without, full names are two persons.
    if full.suffix != nil, suffix == nil, parts.count > 1, !isBare { return nil }
    if parts.count == 1, full.endsInHyphenatedName, full.beginsWithFamilyName {
      return first == full.first ? .surname : nil
    }
    if parts.count < full.parts.count, full.parts.suffix(parts.count).elementsEqual(parts) {
      if isBare { return .surname }
      // A word that is no forename before a whole name does not belong to it: `Hunt Anna Reid`.
      return Self.isForename(full.first) || !Self.isForename(first) ? .shorterForm : nil
    }
    if parts.count == 1 {
      guard full.parts.count > 1, full.first == first else { return nil }
      let mayBeFamily = EastAsianNames.familyNames.contains(FoldedKey(first))
      return mayBeFamily ? .surname : .givenName
    }
    guard !isBare, !full.isBare else { return nil }
    let isShorter =
      hasShorterGivenNames(than: full) || hasLaterGivenNames(of: full) || isReordered(full)
      || hasInitialOfFamily(of: full)
    return isShorter ? .shorterForm : nil
  }

  /// Whether the name may shorten one that has the same given name and another family name: it is
  /// one word, or its family name is an initial.
  var mayStandForGivenName: Bool {
    parts.count == 1 || parts.count == 2 && last.utf8.count == 1
  }

  /// Whether two full names may be one person's, suffixes left out of account: one is the other or
  /// shortens it.
  func mayBe(_ other: PersonName) -> Bool {
    let (left, right) = (withoutSuffix, other.withoutSuffix)
    return left == right || left.relation(to: right) != nil || right.relation(to: left) != nil
  }

  /// Whether the name is another with a word before it that is no forename: `Skipper Ada Marsh`.
  func hasWordBefore(_ other: PersonName) -> Bool {
    other.parts.count > 1 && parts.count > other.parts.count && !other.isBare
      && parts.suffix(other.parts.count).elementsEqual(other.parts) && !Self.isForename(first)
      && Self.isForename(other.first)
  }

  private var withoutSuffix: PersonName {
    PersonName(
      parts: parts, suffix: nil, isBare: isBare, endsInHyphenatedName: endsInHyphenatedName)
  }

  private func hasShorterGivenNames(than full: PersonName) -> Bool {
    guard last == full.last, parts.count <= full.parts.count,
      Self.matches(first, full.first)
    else { return false }
    var rest = full.middles[...]
    for part in middles {
      guard let next = rest.first, Self.matches(part, next) else { return false }
      rest = rest.dropFirst()
    }
    return true
  }

  /// What stands between the first name and the last but for particles, which are left out as they
  /// please.
  private var middles: [String] {
    parts[1..<parts.count - 1].filter {
      !WordClasses.shared[FoldedKey($0)].contains(.particle)
    }
  }

  /// Whether the given names are some of the later ones: `Otto Lund`, `Jens Otto Harry Lund`.
  private func hasLaterGivenNames(of full: PersonName) -> Bool {
    guard last == full.last, parts.count < full.parts.count, first.utf8.count > 1,
      Self.isForename(first) || Self.isForename(full.first)
    else { return false }
    var rest = full.parts.dropFirst().dropLast()
    for part in parts.dropLast() {
      guard let place = rest.firstIndex(of: part) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Whether the family name is cut to its initial: `Ada M.`.
  private func hasInitialOfFamily(of full: PersonName) -> Bool {
    parts.count == 2 && last.utf8.count == 1 && first.utf8.count > 1
      && full.last.utf8.first == last.utf8.first && Self.matches(first, full.first)
  }

  /// Whether the family name stands at the other end: `Abe Shinzo`, `Shinzo Abe`.
  private func isReordered(_ other: PersonName) -> Bool {
    guard parts.count == other.parts.count,
      parts.count == 2 || beginsWithFamilyName || other.beginsWithFamilyName
    else { return false }
    return first == other.last && parts.dropFirst().elementsEqual(other.parts.dropLast())
      || other.first == last && other.parts.dropFirst().elementsEqual(parts.dropLast())
  }

  private static func isForename(_ name: String) -> Bool {
    name.utf8.count == 1 || WordStatistics.shared.traits(of: FoldedKey(name)).isForename
  }

  /// Whether two given names may be one: equal, an initial, or a nickname.
  private static func matches(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    if left.utf8.count == 1 || right.utf8.count == 1 { return left.utf8.first == right.utf8.first }
    return Nicknames.match(left, right)
  }
}
