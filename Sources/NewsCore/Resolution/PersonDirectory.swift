/// All persons of the archive who are named in full, to look up by surname.
struct PersonDirectory {
  /// Those whose full names have one key.
  struct Bearer {
    /// The number of what spellings of the key have in common.
    let spelling: Int32
    /// The numbers of the surnames under which they are looked up, twice the same of one.
    let surnames: (Int32, Int32)
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
  /// Of each bearer bits of all given names, by which most of those are told who have the surname and
  /// nothing else in common: see `Nicknames.bits(of:)`. They stand alone, as thousands are gone through
  /// for a common surname.
  private(set) var givenNames: [UInt64] = []
  /// The names of the keys, by the number of the bearer.
  private(set) var keys = TextTable()
  /// For each bearer the different full names, indices of forms.
  private(set) var formsOfBearers = NumberLists()
  private(set) var surnames = TextTable()
  private(set) var bySurname = NumberLists()
  /// Those whose names are spellings of one name, by `PersonKey.spelling`; those whose surnames
  /// are, by `NameSpelling`.
  private var spellings = TextTable()
  private(set) var bySpelling = NumberLists()
  private(set) var surnameSpellings = TextTable()
  private(set) var bySurnameSpelling = NumberLists()
  /// Those whom articles say to have another name, by that name, folded, and its groups.
  private(set) var byAlias: [String: (bearers: Set<Int>, groups: Set<String>)] = [:]
  /// For each form of a full name its bearer, -1 for other forms, and the number of what the titles
  /// before it show; no longer than forms of persons need.
  private var bearersOfForms: [Int32] = []
  private(set) var titlesOfForms: [Int32] = []
  private(set) var evidence = EvidenceTable()

  /// The bearer of a full name.
  func bearer(of form: Int) -> Int? {
    guard form < bearersOfForms.count, bearersOfForms[form] >= 0 else { return nil }
    return Int(bearersOfForms[form])
  }

  /// The different full names of a bearer, indices of forms.
  func forms(of bearer: Int) -> [Int] { formsOfBearers[bearer] }

  /// The first full name that a bearer had.
  func firstForm(of bearer: Int) -> Int? { formsOfBearers.first(of: bearer) }

  /// Whether titles show that a bearer has one of some offices.
  func hasOffice(_ offices: Set<String>, _ bearer: Int) -> Bool {
    let titles = bearers[bearer].titles
    return titles != 0 && !evidence[titles].offices.isDisjoint(with: offices)
  }

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

  /// The number of a surname that somebody has.
  func surname(_ name: String) -> Int? { surnames.known(name) }

  /// Whether the surname of a bearer may be the one of a number.
  func isSurname(_ surname: Int, of bearer: Int) -> Bool {
    bearers[bearer].surnames.0 == surname || bearers[bearer].surnames.1 == surname
  }

  /// The first of those whose surname may be the one of a number for whom a condition holds.
  func firstBearer(ofSurname surname: Int?, where isWanted: (Int) -> Bool) -> Int? {
    bySurname.first(of: surname, where: isWanted)
  }

  /// The first of those whose surname is spelled like a name for whom a condition holds; who has two
  /// such surnames is asked for twice.
  func firstBearer(ofSurnameLike name: String, where isWanted: (Int) -> Bool) -> Int? {
    let spelling = surnameSpellings.known(NameSpelling.ofFamily(name))
    return bySurnameSpelling.first(of: spelling, where: isWanted)
  }

  /// Those whom articles say to have another name.
  func bearers(ofAlias name: String) -> Set<Int> { byAlias[name]?.bearers ?? [] }

  /// Adds that an article says a person to have another name.
  private mutating func add(alias: FormTable.Form, of form: Int) {
    guard let bearer = bearer(of: form) else { return }
    byAlias[alias.folded, default: ([], [])].bearers.insert(bearer)
    byAlias[alias.folded]?.groups.formUnion(alias.groups)
  }

  /// The key of the first full name that a bearer had.
  func key(of bearer: Int, in forms: [FormTable.Form]) -> PersonKey? {
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
        if let name = forms[form].person, let key = forms[form].key {
          givenNames[bearer] |= Self.givenNames(of: name, key)
        }
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
    bySpelling.append(index, to: spelling)
    var numbers: [Int32] = []
    for surname in Set(key.surnames) {
      let number = surnames.number(of: surname)
      numbers.append(Int32(number))
      bySurname.append(index, to: number)
      bySurnameSpelling.append(
        index, to: surnameSpellings.number(of: NameSpelling.ofFamily(surname)))
    }
    givenNames.append(0)
    bearers.append(
      Bearer(spelling: Int32(spelling), surnames: (numbers[0], numbers[numbers.count - 1])))
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
}
