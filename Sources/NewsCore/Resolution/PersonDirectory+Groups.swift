/// What links may depend on of a group of names.
extension PersonDirectory {
  /// All that links may depend on of the persons whose surnames are in a group: who they are, in the
  /// order of how many articles name them, and who is said to have a name of the group.
  func state(ofGroup group: String, in forms: [FormTable.Form]) -> NameGroupState {
    let members = bySurnameSpelling[surnameSpellings.known(group)].map { number in
      (articles: bearers[number].articles, name: keys.text(number), number: number)
    }.sorted { ($0.articles, $0.name) < ($1.articles, $1.name) }
    let persons = members.compactMap { member -> NameGroupState.Person? in
      let bearer = bearers[member.number]
      let names = self.forms(of: member.number)
      return key(of: member.number, in: forms).map { key in
        NameGroupState.Person(
          key: key, forms: Set(names.compactMap { forms[$0].person }),
          titles: titles(of: member.number),
          titlesOfForms: Dictionary(
            names.map { (forms[$0].folded, evidence[titlesOfForms[$0]]) },
            uniquingKeysWith: { first, _ in first }),
          differsInMiddles: bearer.differsInMiddles, differsInSuffix: bearer.differsInSuffix)
      }
    }
    let aliases = byAlias.filter { $0.value.groups.contains(group) }.mapValues { alias in
      Set(alias.bearers.map { keys.text($0) })
    }
    return NameGroupState(persons: persons, aliases: aliases)
  }

  /// The groups of other names of persons whose surnames are in some groups.
  func groupsOfAliases(
    inGroups groups: Set<String>, forms: [FormTable.Form]
  ) -> Set<String> {
    byAlias.values.reduce(into: []) { found, alias in
      let isConcerned = alias.bearers.contains { bearer in
        formsOfBearers.first(of: bearer).map { forms[$0].groups.contains(where: groups.contains) }
          ?? false
      }
      if isConcerned { found.formUnion(alias.groups) }
    }
  }
}
