/// Which full names may be one person's though their keys differ.
extension PersonDirectory {
  /// Those whose full names may be other spellings of one, and who are more often named.
  func others(spelledLike bearer: Int) -> [Int] {
    let own = bearers[bearer]
    let found = bySpelling[Int(own.spelling)]
    guard found.count > 1 else { return [] }
    let name = keys.text(bearer)
    return found.filter { other in
      other != bearer && (bearers[other].articles, name) > (own.articles, keys.text(other))
    }
  }

  /// Those of one family name whom a full name may shorten or who may be shortened by it, told by
  /// other given names (an initial, a nickname, a middle name) or a word before it, and those whom
  /// articles say to have it as another name.
  func others(like form: Int, in forms: [FormTable.Form]) -> [Int] {
    guard let name = forms[form].person, let key = forms[form].key, let own = bearer(of: form)
    else {
      return []
    }
    // A closure that uses `self` copies it for every two that are compared.
    let (keys, givenNames) = (keys, givenNames)
    var found = bearers(ofAlias: forms[form].folded).filter { $0 != own }.sorted {
      keys.text($0) < keys.text($1)
    }
    let given = Self.givenNames(of: name, key)
    for surname in key.surnames {
      bySurname.forEach(in: surnames.known(surname)) { other in
        guard other != own, givenNames[other] & given != 0, !found.contains(other),
          isLike(name, of: own, other, in: forms)
        else { return }
        found.append(other)
      }
    }
    return found
  }

  /// Bits of which names with one last part have one in common if they are alike: all but the last
  /// part are given names. Where the family name may come first, any name may be like any.
  static func givenNames(of name: PersonName, _ key: PersonKey) -> UInt64 {
    if key.given.isEmpty { return .max }
    return name.parts.dropLast().reduce(0) { $0 | Nicknames.bits(of: $1) }
  }

  /// Whether a full name of one bearer is like a name of another whom it may join, or has a word
  /// before such a name.
  private func isLike(
    _ name: PersonName, of bearer: Int, _ other: Int, in forms: [FormTable.Form]
  ) -> Bool {
    var joins: Bool?
    let like = formsOfBearers.first(of: other) { form in
      guard let otherName = forms[form].person else { return false }
      if name.hasWordBefore(otherName) { return true }
      guard joins != false, name.mayBe(otherName) else { return false }
      let isJoining = joins ?? isJoined(bearer, to: other, in: forms)
      joins = isJoining
      return isJoining
    }
    return like != nil
  }

  /// Of two that may be one, the one with initials only joins the other, else the one whom fewer
  /// articles name.
  private func isJoined(_ bearer: Int, to other: Int, in forms: [FormTable.Form]) -> Bool {
    let hasOnlyInitials = key(of: bearer, in: forms)?.hasOnlyInitials == true
    if hasOnlyInitials != (key(of: other, in: forms)?.hasOnlyInitials == true) {
      return hasOnlyInitials
    }
    return (bearers[bearer].articles, keys.text(other))
      < (bearers[other].articles, keys.text(bearer))
  }
}
