/// The full names of persons in one article or one story, to look up what a shorter name may stand
/// for.
struct NameScope {
  /// A full name and its form.
  private struct Entry {
    let form: Int
    let name: PersonName
  }

  private var byFirst: [String: [Entry]] = [:]
  private var byLast: [String: [Entry]] = [:]

  /// A scope of the names in `members`, indices into `forms`, of which bare ones are left out.
  init(_ members: Set<Int>, of forms: [FormTable.Form]) {
    for index in members {
      guard let person = forms[index].person, !person.isBare else { continue }
      let entry = Entry(form: index, name: person)
      byFirst[person.first, default: []].append(entry)
      byLast[person.last, default: []].append(entry)
    }
  }

  /// The names here that are fuller than a name and may be the same person's; `form` is the form of
  /// the name.
  func fuller(
    than name: PersonName?, form: Int
  ) -> [(form: Int, relation: PersonName.Relation)] {
    guard let name else { return [] }
    var seen: Set<Int> = [form]
    var found: [(form: Int, relation: PersonName.Relation)] = []
    let ends = [byLast[name.last], byFirst[name.first], byFirst[name.last], byLast[name.first]]
    for entry in ends.lazy.compactMap({ $0 }).joined() where seen.insert(entry.form).inserted {
      guard name.fullness < entry.name.fullness, let relation = name.relation(to: entry.name)
      else { continue }
      found.append((entry.form, relation))
    }
    return found
  }
}
