/// The full names of persons in one article or one story, to look up what a shorter name may stand
/// for.
struct NameScope {
  /// A full name and its form.
  private struct Entry {
    let form: Int
    let name: PersonName
    let fullness: (Int, Int, String)
  }

  private var byFirst: [String: [Entry]] = [:]
  private var byLast: [String: [Entry]] = [:]

  /// A scope of the names in `members`, indices into `forms`, of which bare ones are left out.
  init(_ members: Set<Int>, of forms: [FormTable.Form]) {
    for index in members {
      guard let person = forms[index].person, !person.isBare else { continue }
      let entry = Entry(form: index, name: person, fullness: person.fullness)
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
    var found: [(form: Int, relation: PersonName.Relation)] = []
    var known: Set<Int> = []
    let fullness = name.fullness
    func look(_ entries: [Entry]?) {
      for entry in entries ?? [] where entry.form != form && fullness < entry.fullness {
        guard let relation = name.relation(to: entry.name), known.insert(entry.form).inserted else {
          continue
        }
        found.append((entry.form, relation))
      }
    }
    look(byLast[name.last])
    // Many have a given name in common, and a name with another family name shortens none of theirs.
    if name.mayStandForGivenName { look(byFirst[name.first]) }
    look(byFirst[name.last])
    look(byLast[name.first])
    return found
  }
}
