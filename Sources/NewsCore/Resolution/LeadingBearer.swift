/// Finds which of several persons of one surname an article calls by the surname alone.
///
/// News names a person in full and then by the surname, and the persons around the person in full or
/// by given names. No single sign of this is enough: two must agree, and speak for nobody else.
struct LeadingBearer {
  /// The person, and what shows it.
  struct Finding {
    let person: Int
    let reason: String
  }

  /// Forms of names in the headline, and of those that are introduced as somebody's relatives.
  let inHeadline: Set<Int>
  let relatives: Set<Int>
  /// The forms of all mentions of the article, in order.
  let order: [Int]
  /// For each person of the surname the forms of the full names in the article.
  let persons: [Int: Set<Int>]
  /// Those of them whom the article gives an office.
  let officials: Set<Int>

  /// How many signs must agree.
  private static let enough = 2

  /// The person whom the bare name `form` means.
  func finding(for form: Int) -> Finding? {
    var signs: [(person: Int, reason: String)] = []
    let named = persons.filter { !$0.value.isDisjoint(with: inHeadline) }.map(\.key)
    if let person = only(named) { signs.append((person, "in the headline")) }
    if let person = established(form) { signs.append((person, "so called before")) }
    if let person = only(Array(officials)) { signs.append((person, "with an office")) }
    let others = persons.filter { $0.value.isDisjoint(with: relatives) }.map(\.key)
    if let person = only(others) { signs.append((person, "nobody’s relative")) }
    guard signs.count >= Self.enough, let first = signs.first,
      signs.allSatisfy({ $0.person == first.person })
    else { return nil }
    return Finding(person: first.person, reason: first.reason)
  }

  /// The person who was called by the bare name before any other of the surname was named.
  private func established(_ form: Int) -> Int? {
    var found: Int?
    for mention in order {
      if mention == form, found != nil { return found }
      guard let person = persons.first(where: { $0.value.contains(mention) })?.key else { continue }
      if let found, found != person { return nil }
      found = person
    }
    return nil
  }

  private func only(_ persons: [Int]) -> Int? { persons.count == 1 ? persons.first : nil }
}
