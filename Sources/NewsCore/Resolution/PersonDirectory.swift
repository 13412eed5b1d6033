/// All persons of the archive who are named in full, to look up by surname.
struct PersonDirectory {
  /// Those whose full names have one key.
  struct Bearer {
    let key: PersonKey
    /// What spellings of the key have in common.
    let spelling: String
    /// The different full names, indices of forms, in ascending order.
    var forms: [Int] = []
    /// How many articles name them in full.
    var articles = 0
    /// What titles show of them.
    var titles = TitleEvidence()
    /// Whether middle names show the full names to be those of several persons.
    var differsInMiddles = false
    /// Whether suffixes show them to be, or articles that name two.
    var differsInSuffix = false
  }

  private(set) var bearers: [Bearer] = []
  private var byKey: [String: Int] = [:]
  private var bySurname: [String: [Int]] = [:]
  /// Those whose names are spellings of one name, by `PersonKey.spelling`; those whose surnames
  /// are, by `NameSpelling`.
  private var bySpelling: [String: [Int]] = [:]
  private var bySurnameSpelling: [String: [Int]] = [:]
  /// Those whom articles say to have another name, by that name, folded, and its groups.
  private var byAlias: [String: (bearers: Set<Int>, groups: Set<String>)] = [:]
  /// For each form of a full name its bearer, and what the titles before it show.
  private var byForm: [Int: Int] = [:]
  private var titles: [Int: TitleEvidence] = [:]

  /// The bearer of a full name.
  func bearer(of form: Int) -> Int? { byForm[form] }

  /// The offices that titles before the full names of a person show; `form` is one of them.
  func offices(of form: Int, in forms: [FormTable.Form]) -> Set<String> {
    guard let bearer = byForm[form].map({ bearers[$0] }) else { return [] }
    guard bearer.differsInMiddles || bearer.differsInSuffix else { return bearer.titles.offices }
    let own = identifier(of: form, in: forms)
    return bearer.forms.reduce(into: []) { found, other in
      guard identifier(of: other, in: forms) == own else { return }
      found.formUnion(titles[other]?.offices ?? [])
    }
  }

  /// Those whose surname a name may be.
  func bearers(ofSurname name: String) -> [Int] { bySurname[name] ?? [] }

  /// Those whose surname is spelled like a name.
  func bearers(ofSurnameLike name: String) -> [Int] {
    bySurnameSpelling[NameSpelling.ofFamily(name)] ?? []
  }

  /// Those whom articles say to have another name.
  func bearers(ofAlias name: String) -> Set<Int> { byAlias[name]?.bearers ?? [] }

  /// Those whose full names may be other spellings of one, and who are more often named.
  func others(spelledLike bearer: Int) -> [Int] {
    let own = bearers[bearer]
    guard let found = bySpelling[own.spelling], found.count > 1 else { return [] }
    return found.filter { other in
      let (count, name) = (bearers[other].articles, bearers[other].key.name)
      return other != bearer && (count, own.key.name) > (own.articles, name)
    }
  }

  /// Adds that an article says a person to have another name.
  private mutating func add(alias: FormTable.Form, of form: Int) {
    guard let bearer = byForm[form] else { return }
    byAlias[alias.folded, default: ([], [])].bearers.insert(bearer)
    byAlias[alias.folded]?.groups.formUnion(alias.groups)
  }

  /// Those of one family name whom a full name may shorten or who may be shortened by it, told by
  /// other given names (an initial, a nickname, a middle name) or a word before it, and those whom
  /// articles say to have it as another name.
  func others(like form: Int, in forms: [FormTable.Form]) -> [Int] {
    guard let name = forms[form].person, let key = forms[form].key, let own = byForm[form] else {
      return []
    }
    var found = bearers(ofAlias: forms[form].folded).filter { $0 != own }.sorted {
      bearers[$0].key.name < bearers[$1].key.name
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
    for form in bearers[other].forms {
      guard let otherName = forms[form].person else { continue }
      if name.hasWordBefore(otherName) { return true }
      guard joins != false, name.mayBe(otherName) else { continue }
      joins = joins ?? isJoined(bearer, to: other)
      if joins == true { return true }
    }
    return false
  }

  /// Of two that may be one, the one with initials only joins the other, else the one whom fewer
  /// articles name.
  private func isJoined(_ bearer: Int, to other: Int) -> Bool {
    let hasOnlyInitials = bearers[bearer].key.hasOnlyInitials
    if hasOnlyInitials != bearers[other].key.hasOnlyInitials { return hasOnlyInitials }
    return (bearers[bearer].articles, bearers[other].key.name)
      < (bearers[other].articles, bearers[bearer].key.name)
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
      guard let key = forms[person.form].key else { continue }
      let bearer = bearer(with: key)
      if byForm.updateValue(bearer, forKey: person.form) == nil {
        for other in bearers[bearer].forms { compare(person.form, other, of: bearer, forms) }
        bearers[bearer].forms.append(person.form)
      }
      bearers[bearer].titles.formUnion(person.titles)
      titles[person.form, default: TitleEvidence()].formUnion(person.titles)
      if let other = seen.updateValue(person.form, forKey: bearer) {
        tellApart(person.form, other, of: bearer, forms)
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
    if forms[form].key?.suffix != forms[other].key?.suffix {
      bearers[bearer].differsInSuffix = true
    } else if form != other {
      bearers[bearer].differsInMiddles = true
    }
  }

  private mutating func bearer(with key: PersonKey) -> Int {
    if let known = byKey[key.name] { return known }
    let index = bearers.count
    let spelling = key.spelling
    bearers.append(Bearer(key: key, spelling: spelling))
    byKey[key.name] = index
    bySpelling[spelling, default: []].append(index)
    for surname in Set(key.surnames) {
      bySurname[surname, default: []].append(index)
      bySurnameSpelling[NameSpelling.ofFamily(surname), default: []].append(index)
    }
    return index
  }

  /// The identifier of the person of a full name: the key, and where several have it, what tells
  /// them apart.
  func identifier(of form: Int, in forms: [FormTable.Form]) -> EntityID {
    guard let key = forms[form].key else { return EntityID("person:\(forms[form].folded)") }
    guard let bearer = byForm[form].map({ bearers[$0] }) else {
      return EntityID("person:\(key.name)")
    }
    let name = key.name(middles: bearer.differsInMiddles, suffix: bearer.differsInSuffix)
    return EntityID("person:\(name)")
  }

  // MARK: Groups

  /// All that links may depend on of the persons whose surnames are in a group: who they are, in the
  /// order of how many articles name them, and who is said to have a name of the group.
  func state(ofGroup group: String, in forms: [FormTable.Form]) -> NameGroupState {
    let members = (bySurnameSpelling[group] ?? []).map { bearers[$0] }.sorted {
      ($0.articles, $0.key.name) < ($1.articles, $1.key.name)
    }
    let persons = members.map { bearer in
      NameGroupState.Person(
        key: bearer.key, forms: Set(bearer.forms.compactMap { forms[$0].person }),
        titles: bearer.titles,
        titlesOfForms: Dictionary(
          bearer.forms.map { (forms[$0].folded, titles[$0] ?? TitleEvidence()) },
          uniquingKeysWith: { first, _ in first }),
        differsInMiddles: bearer.differsInMiddles, differsInSuffix: bearer.differsInSuffix)
    }
    let aliases = byAlias.filter { $0.value.groups.contains(group) }.mapValues { alias in
      Set(alias.bearers.map { bearers[$0].key.name })
    }
    return NameGroupState(persons: persons, aliases: aliases)
  }

  /// The groups of other names of persons whose surnames are in some groups.
  func groupsOfAliases(inGroups groups: Set<String>) -> Set<String> {
    byAlias.values.reduce(into: []) { found, alias in
      let isConcerned = alias.bearers.contains { bearer in
        bearers[bearer].key.surnames.contains { groups.contains(NameSpelling.ofFamily($0)) }
      }
      if isConcerned { found.formUnion(alias.groups) }
    }
  }
}
