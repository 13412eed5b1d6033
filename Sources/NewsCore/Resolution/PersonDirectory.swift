/// All persons of the archive who are named in full, to look up by surname.
struct PersonDirectory {
  /// Those whose full names have one key.
  struct Bearer {
    /// The number of what spellings of the key have in common.
    let spelling: Int32
    /// How many articles name them in full.
    var articles: Int32 = 0
    /// The number of what titles show of them.
    fileprivate var titles: Int32 = 0
    /// Whether middle names show the full names to be those of several persons.
    var differsInMiddles = false
    /// Whether suffixes show them to be, or articles that name two.
    var differsInSuffix = false
  }

  private(set) var bearers: [Bearer] = []
  /// The names of the keys, by the number of the bearer.
  private var keys = TextTable()
  /// For each bearer the different full names, indices of forms.
  private var formsOfBearers = NumberLists()
  private var surnames = TextTable()
  private var bySurname = NumberLists()
  /// Those whose names are spellings of one name, by `PersonKey.spelling`; those whose surnames
  /// are, by `NameSpelling`.
  private var spellings = TextTable()
  private var bySpelling = NumberLists()
  private var surnameSpellings = TextTable()
  private var bySurnameSpelling = NumberLists()
  /// Those whom articles say to have another name, by that name, folded, and its groups.
  private var byAlias: [String: (bearers: Set<Int>, groups: Set<String>)] = [:]
  /// For each form of a full name its bearer, -1 for other forms, and the number of what the titles
  /// before it show; no longer than forms of persons need.
  private var bearersOfForms: [Int32] = []
  private var titlesOfForms: [Int32] = []
  private var evidence = EvidenceTable()

  /// The bearer of a full name.
  func bearer(of form: Int) -> Int? {
    guard form < bearersOfForms.count, bearersOfForms[form] >= 0 else { return nil }
    return Int(bearersOfForms[form])
  }

  /// The different full names of a bearer, indices of forms.
  func forms(of bearer: Int) -> [Int] { formsOfBearers[bearer] }

  /// What titles show of a bearer.
  func titles(of bearer: Int) -> TitleEvidence { evidence[bearers[bearer].titles] }

  /// The offices that titles before the full names of a person show; `form` is one of them.
  func offices(of form: Int, in forms: [FormTable.Form]) -> Set<String> {
    guard let number = bearer(of: form) else { return [] }
    let bearer = bearers[number]
    guard bearer.differsInMiddles || bearer.differsInSuffix else {
      return titles(of: number).offices
    }
    let own = identifier(of: form, in: forms)
    return self.forms(of: number).reduce(into: []) { found, other in
      guard identifier(of: other, in: forms) == own else { return }
      found.formUnion(evidence[titlesOfForms[other]].offices)
    }
  }

  /// Those whose surname a name may be.
  func bearers(ofSurname name: String) -> [Int] { bySurname[surnames.known(name)] }

  /// Those whose surname is spelled like a name.
  func bearers(ofSurnameLike name: String) -> [Int] {
    bySurnameSpelling[surnameSpellings.known(NameSpelling.ofFamily(name))]
  }

  /// Those whom articles say to have another name.
  func bearers(ofAlias name: String) -> Set<Int> { byAlias[name]?.bearers ?? [] }

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

  /// Adds that an article says a person to have another name.
  private mutating func add(alias: FormTable.Form, of form: Int) {
    guard let bearer = bearer(of: form) else { return }
    byAlias[alias.folded, default: ([], [])].bearers.insert(bearer)
    byAlias[alias.folded]?.groups.formUnion(alias.groups)
  }

  /// Those of one family name whom a full name may shorten or who may be shortened by it, told by
  /// other given names (an initial, a nickname, a middle name) or a word before it, and those whom
  /// articles say to have it as another name.
  func others(like form: Int, in forms: [FormTable.Form]) -> [Int] {
    guard let name = forms[form].person, let key = forms[form].key, let own = bearer(of: form)
    else {
      return []
    }
    var found = bearers(ofAlias: forms[form].folded).filter { $0 != own }.sorted {
      keys.text($0) < keys.text($1)
    }
    for surname in key.surnames {
      for other in bearers(ofSurname: surname)
      where other != own && !found.contains(other) && isLike(name, of: own, other, in: forms) {
        found.append(other)
      }
    }
    return found
  }

  /// Whether a full name of one bearer is like a name of another whom it may join, or has a word
  /// before such a name.
  private func isLike(
    _ name: PersonName, of bearer: Int, _ other: Int, in forms: [FormTable.Form]
  ) -> Bool {
    var joins: Bool?
    for form in self.forms(of: other) {
      guard let otherName = forms[form].person else { continue }
      if name.hasWordBefore(otherName) { return true }
      guard joins != false, name.mayBe(otherName) else { continue }
      joins = joins ?? isJoined(bearer, to: other, in: forms)
      if joins == true { return true }
    }
    return false
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

  /// The key of the first full name that a bearer had.
  private func key(of bearer: Int, in forms: [FormTable.Form]) -> PersonKey? {
    formsOfBearers.first(of: bearer).flatMap { forms[$0].key }
  }

  /// Adds the persons of an article and the other names that it gives them.
  mutating func add(_ article: IndexedArticle, in forms: [FormTable.Form]) {
    add(article.titledPersons(forms), in: forms)
    for (alias, bearer) in article.aliases {
      add(alias: forms[alias], of: article.fuller[bearer] ?? bearer)
    }
  }

  /// Adds the persons of an article: the full name of each, with titles.
  private mutating func add(
    _ persons: [(form: Int, titles: TitleEvidence)], in forms: [FormTable.Form]
  ) {
    var seen: [Int: Int] = [:]
    for person in persons {
      let form = person.form
      let known = bearer(of: form)
      guard let bearer = known ?? forms[form].key.map({ bearer(with: $0) }) else { continue }
      if known == nil {
        for other in self.forms(of: bearer) { compare(form, other, of: bearer, forms) }
        formsOfBearers.append(form, to: bearer)
        while bearersOfForms.count <= form {
          bearersOfForms.append(-1)
          titlesOfForms.append(0)
        }
        bearersOfForms[form] = Int32(bearer)
      }
      let titles = evidence.number(of: person.titles)
      bearers[bearer].titles = evidence.union(bearers[bearer].titles, titles)
      titlesOfForms[form] = evidence.union(titlesOfForms[form], titles)
      if let other = seen.updateValue(form, forKey: bearer) {
        tellApart(form, other, of: bearer, forms)
      } else {
        bearers[bearer].articles += 1
      }
    }
  }

  /// Notes how two full names of one key show two persons.
  private mutating func compare(
    _ form: Int, _ other: Int, of bearer: Int, _ forms: [FormTable.Form]
  ) {
    guard let left = forms[form].person, let right = forms[other].person else { return }
    if let suffix = left.suffix, let others = right.suffix, suffix != others {
      bearers[bearer].differsInSuffix = true
    }
    if !left.mayBe(right) { bearers[bearer].differsInMiddles = true }
  }

  /// Notes that an article names two persons of one key.
  private mutating func tellApart(
    _ form: Int, _ other: Int, of bearer: Int, _ forms: [FormTable.Form]
  ) {
    if forms[form].person?.suffix != forms[other].person?.suffix {
      bearers[bearer].differsInSuffix = true
    } else if form != other {
      bearers[bearer].differsInMiddles = true
    }
  }

  private mutating func bearer(with key: PersonKey) -> Int {
    let index = keys.number(of: key.name)
    if index < bearers.count { return index }
    let spelling = spellings.number(of: key.spelling)
    bearers.append(Bearer(spelling: Int32(spelling)))
    bySpelling.append(index, to: spelling)
    for surname in Set(key.surnames) {
      bySurname.append(index, to: surnames.number(of: surname))
      bySurnameSpelling.append(
        index, to: surnameSpellings.number(of: NameSpelling.ofFamily(surname)))
    }
    return index
  }

  /// The identifier of the person of a full name: the key, and where several have it, what tells
  /// them apart.
  func identifier(of form: Int, in forms: [FormTable.Form]) -> EntityID {
    guard let number = bearer(of: form) else {
      return EntityID("person:\(forms[form].key?.name ?? forms[form].folded)")
    }
    let bearer = bearers[number]
    guard bearer.differsInMiddles || bearer.differsInSuffix, let key = forms[form].key else {
      return EntityID("person:\(keys.text(number))")
    }
    let name = key.name(middles: bearer.differsInMiddles, suffix: bearer.differsInSuffix)
    return EntityID("person:\(name)")
  }

  // MARK: Groups

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
