/// All persons of the archive who are named in full, to look up by surname.
struct PersonDirectory {
  /// Those whose full names have one key.
  struct Bearer {
    let key: PersonKey
    /// The different full names, indices of forms, in ascending order.
    var forms: [Int] = []
    /// How many articles name them in full.
    var articles = 0
    /// What titles show of them.
    var titles = TitleEvidence()
    /// Whether the full names are those of several persons: an article tells two apart, or middle
    /// names or suffixes differ.
    var isSeveral = false
  }

  private(set) var bearers: [Bearer] = []
  private var byKey: [String: Int] = [:]
  private var bySurname: [String: [Int]] = [:]
  /// For each form of a full name its bearer.
  private var byForm: [Int: Int] = [:]

  /// The bearer of a full name.
  func bearer(of form: Int) -> Int? { byForm[form] }

  /// Those whose surname a name may be.
  func bearers(ofSurname name: String) -> [Int] { bySurname[name] ?? [] }

  /// Those of one family name whom a full name may shorten or who may be shortened by it, told by
  /// other given names: an initial, a nickname, a middle name.
  func others(like form: Int, in forms: [FormTable.Form]) -> [Int] {
    guard let name = forms[form].person, let key = forms[form].key, let own = byForm[form] else {
      return []
    }
    var found: [Int] = []
    for surname in key.surnames {
      for other in bearers(ofSurname: surname) where other != own && !found.contains(other) {
        let isLike = bearers[other].forms.contains { forms[$0].person.map(name.mayBe) ?? false }
        if isLike && isJoined(own, to: other) { found.append(other) }
      }
    }
    return found
  }

  /// Of two that may be one, the one with initials only joins the other, else the one whom fewer
  /// articles name.
  private func isJoined(_ bearer: Int, to other: Int) -> Bool {
    let (left, right) = (bearers[bearer], bearers[other])
    if left.key.hasOnlyInitials != right.key.hasOnlyInitials { return left.key.hasOnlyInitials }
    return (left.articles, right.key.name) < (right.articles, left.key.name)
  }

  /// Adds the persons of an article: the full name of each, with titles.
  mutating func add(_ persons: [(form: Int, titles: TitleEvidence)], in forms: [FormTable.Form]) {
    var seen: [Int: Int] = [:]
    for person in persons {
      guard let name = forms[person.form].person, let key = forms[person.form].key else { continue }
      let bearer = bearer(with: key)
      if byForm.updateValue(bearer, forKey: person.form) == nil {
        if !bearers[bearer].isSeveral {
          bearers[bearer].isSeveral = bearers[bearer].forms.contains { other in
            forms[other].person.map { !name.mayBe($0) } ?? false
          }
        }
        bearers[bearer].forms.append(person.form)
      }
      bearers[bearer].titles.formUnion(person.titles)
      if let other = seen.updateValue(person.form, forKey: bearer) {
        if other != person.form { bearers[bearer].isSeveral = true }
      } else {
        bearers[bearer].articles += 1
      }
    }
  }

  private mutating func bearer(with key: PersonKey) -> Int {
    if let known = byKey[key.name] { return known }
    let index = bearers.count
    bearers.append(Bearer(key: key))
    byKey[key.name] = index
    for surname in key.surnames { bySurname[surname, default: []].append(index) }
    return index
  }

  /// The identifier of the person of a full name: the key, and where several have it, what tells
  /// them apart.
  func identifier(of form: Int, in forms: [FormTable.Form]) -> EntityID {
    guard let key = forms[form].key else { return EntityID("person:\(forms[form].folded)") }
    let isSeveral = byForm[form].map { bearers[$0].isSeveral } ?? false
    return EntityID("person:\(isSeveral ? key.markedName : key.name)")
  }
}
