/// Decides between several persons of an article who have one surname.
extension PersonResolver {
  /// Decides between several bearers of a surname by what a title shows, else by who has been named
  /// before.
  mutating func choice(
    among here: Set<Int>, _ form: Int, at mention: Int, _ title: TitleEvidence?
  ) -> Resolution {
    if let target = only(ofGender(title?.gender, here)) ?? only(titled(here, title)) {
      return Resolution(form: target, reason: "title and surname", origin: .title)
    }
    if let target = only(named(before: mention, of: here)) {
      return Resolution(
        form: target, reason: "surname, only \(forms[form].name) so far in this text",
        origin: .surname)
    }
    return elder(among: here, form) ?? leader(among: here, form) ?? ambiguous(form, here)
  }

  /// The person whom the article calls by the surname alone, but not for certain.
  private mutating func leader(among here: Set<Int>, _ form: Int) -> Resolution? {
    let key = [form] + here.sorted()
    let found = leaders[key] ?? leadingBearer(among: here, form)
    leaders[key] = .some(found)
    guard let found else { return nil }
    let others = here.subtracting([found.person])
    let names = others.map { forms[$0].name }.sorted().joined(separator: " or ")
    return Resolution(
      form: found.person,
      reason: "surname, \(forms[found.person].name) \(found.reason), "
        + "but may be \(names)", isCertain: false, origin: .surname, candidates: sorted(others))
  }

  private mutating func leadingBearer(
    among here: Set<Int>, _ form: Int
  ) -> LeadingBearer.Finding? {
    var persons: [Int: Set<Int>] = [:]
    for other in firstMentions.keys where forms[other].person?.isBare == false {
      let target = target(of: other)
      if here.contains(target) { persons[target, default: []].insert(other) }
    }
    let officials = persons.filter { _, names in
      names.contains { titles[$0]?.offices.isEmpty == false }
    }
    return LeadingBearer(
      inHeadline: article.inHeadline, relatives: article.relatives, order: order,
      persons: persons, officials: Set(officials.keys)
    ).finding(for: form)
  }

  /// Of a father and a son of one name the father, who goes by the surname alone, but not for
  /// certain.
  private func elder(among here: Set<Int>, _ form: Int) -> Resolution? {
    let plain = here.filter { forms[$0].person?.suffix == nil }
    guard let father = only(plain), let name = forms[father].person else { return nil }
    let sons = here.subtracting(plain)
    let isFamily = sons.allSatisfy { son in
      forms[son].person.map { $0.last == name.last && $0.first == name.first } ?? false
    }
    guard isFamily else { return nil }
    let names = sons.map { forms[$0].name }.sorted().joined(separator: " or ")
    return Resolution(
      form: father, reason: "surname without Jr., but may be \(names)", isCertain: false,
      origin: .surname, candidates: sorted(sons))
  }

  /// Those of some persons whom the article has named before a mention.
  private mutating func named(before mention: Int, of persons: Set<Int>) -> Set<Int> {
    var found: Set<Int> = []
    for (form, first) in firstMentions where first < mention && forms[form].person?.isBare == false
    {
      let target = target(of: form)
      if persons.contains(target) { found.insert(target) }
    }
    return found
  }

  /// Those of some persons who are known to have a gender.
  private func ofGender(_ gender: Gender?, _ persons: Set<Int>) -> Set<Int> {
    guard let gender else { return [] }
    return persons.filter { known($0) == gender }
  }
}
