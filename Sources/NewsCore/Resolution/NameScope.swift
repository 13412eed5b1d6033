/// The full names of persons in one article or one story, to look up what a shorter name may stand
/// for.
struct NameScope {
  private let forms: [FormTable.Form]
  private var byFirst: [String: [Int]] = [:]
  private var byLast: [String: [Int]] = [:]

  /// A scope of the names in `members`, indices into `forms`, of which bare ones are left out.
  init(_ members: Set<Int>, of forms: [FormTable.Form]) {
    self.forms = forms
    for index in members {
      guard let person = forms[index].person, !person.isBare else { continue }
      byFirst[person.first, default: []].append(index)
      byLast[person.last, default: []].append(index)
    }
  }

  /// The names here that are fuller than a name and may be the same person's.
  func fuller(than form: Int) -> [(form: Int, relation: PersonName.Relation)] {
    guard let name = forms[form].person else { return [] }
    var seen: Set<Int> = [form]
    var found: [(form: Int, relation: PersonName.Relation)] = []
    let ends = [byLast[name.last], byFirst[name.first], byFirst[name.last], byLast[name.first]]
    for index in ends.lazy.compactMap({ $0 }).joined() where seen.insert(index).inserted {
      guard let full = forms[index].person, name.fullness < full.fullness,
        let relation = name.relation(to: full)
      else { continue }
      found.append((index, relation))
    }
    return found
  }
}
