/// Decides whom the names of one article mean that the article and its story leave open, by other
/// articles on the same subject.
///
/// A surname is the name of a person whom articles that share rare words with this one name in full.
/// Where several such persons come near each other, or none, it names nobody known: it becomes an
/// entity of its own, and says whose name it may be.
struct ArchiveLinker {
  private let index: IndexSnapshot
  private let article: Int
  /// What is kept of that article.
  private let here: IndexedArticle
  private let story: StoryScope
  private var known: [Int: ResolvedMention] = [:]
  /// For each bare name whose title shows another bearer than the article's, what it names.
  private var knownOffices: [Int: ResolvedMention] = [:]
  /// For each full name what it names if not the person of its key for certain.
  private var knownFull: [Int: ResolvedMention?] = [:]

  /// For each article asked for the articles on its subject.
  private var related: [Int: [RelatedArticle]] = [:]
  private(set) var memory: LinkMemory

  init(
    index: IndexSnapshot, number: Int, article: IndexedArticle, story: StoryScope,
    memory: LinkMemory
  ) {
    self.memory = memory
    self.index = index
    self.article = number
    here = article
    self.story = story
  }

  /// What a mention names that was resolved within its story; `number` is its number in the article.
  mutating func mention(_ number: Int, resolved found: Resolution) -> ResolvedMention {
    let resolution = withOffice(found, mention: number)
    let form = index.table.forms[resolution.form]
    guard let person = form.person else {
      let folded = form.alias?.folded ?? form.folded
      return resolved(resolution, EntityID("\(form.kind.rawValue):\(folded)"))
    }
    if !person.isBare {
      return officeBearer(of: resolution, mention: number) ?? fullName(resolution)
    }
    if !resolution.candidates.isEmpty {
      return resolved(resolution, openIdentifier(form, in: article))
    }
    return openName(resolution)
  }

  // MARK: Offices

  /// Decides between several bearers of a surname by the office in the title, which other articles
  /// give one of them.
  private func withOffice(_ resolution: Resolution, mention: Int) -> Resolution {
    let offices = here.titles[mention]?.offices ?? []
    guard resolution.candidates.count > 1, !offices.isEmpty else { return resolution }
    let titled = resolution.candidates.filter {
      !index.directory.offices(of: $0, in: index.table.forms).isDisjoint(with: offices)
    }
    guard titled.count == 1, let target = titled.first else { return resolution }
    return Resolution(
      form: target, reason: "title and surname, title of \(index.table.forms[target].name)",
      origin: .title)
  }

  /// Another person than the only bearer of a surname in the article, when the title is one that
  /// other articles give another bearer and never this one; nil when it is not.
  private mutating func officeBearer(
    of resolution: Resolution, mention: Int
  ) -> ResolvedMention? {
    let form = here.forms[mention]
    let name = index.table.forms[form]
    guard resolution.origin == .surname || resolution.origin == .title,
      name.person?.isBare == true, let offices = offices(before: mention),
      index.directory.offices(of: resolution.form, in: index.table.forms)
        .isDisjoint(with: offices)
    else { return nil }
    if let found = knownOffices[form] { return found }
    let titles = here.titlesOfForms[form]
    let others = OpenName(form, of: name, titles: titles, offices: offices, in: index)
    if !others.hasBearers { return nil }
    let found =
      others.person(search(others.key, near: article))
      ?? others.unknown(openIdentifier(name, in: article))
    knownOffices[form] = found
    return found
  }

  /// The offices in the title before a mention, else in those before the same name in the article.
  private func offices(before mention: Int) -> Set<String>? {
    if let offices = here.titles[mention]?.offices, !offices.isEmpty { return offices }
    let offices = here.titlesOfForms[here.forms[mention]]?.offices ?? []
    return offices.isEmpty ? nil : offices
  }

  // MARK: Full names

  /// A full name: the person whose key it has, or one of like names whom articles on the same
  /// subject name.
  private mutating func fullName(_ resolution: Resolution) -> ResolvedMention {
    let form = resolution.form
    if let found = knownFull[form] {
      return found ?? resolved(resolution, identifier(of: form))
    }
    let found = likePerson(form) ?? otherSpelling(of: form, identifier(of: form))
    knownFull[form] = .some(found)
    return found ?? resolved(resolution, identifier(of: form))
  }

  private func identifier(of form: Int) -> EntityID {
    index.directory.identifier(of: form, in: index.table.forms)
  }

  /// One of like names whom articles on the same subject name.
  private mutating func likePerson(_ form: Int) -> ResolvedMention? {
    guard let other = otherPerson(than: form) else { return nil }
    let full = index.table.forms[other].name
    return ResolvedMention(
      entity: identifier(of: other), kind: .person,
      reason: "other form, \(full) in another article on the subject", isCertain: true,
      origin: .subject, candidates: [], form: other)
  }

  /// A name that may be another spelling of one that more articles have; nil when it is none.
  private func otherSpelling(of form: Int, _ own: EntityID) -> ResolvedMention? {
    // A closure that uses `self` copies it for every two that are compared.
    let index = index
    guard let bearer = index.directory.bearer(of: form) else { return nil }
    let others = index.directory.others(spelledLike: bearer)
    let forms = others.compactMap { other in
      index.directory.forms(of: other).min {
        index.table.forms[$0].folded < index.table.forms[$1].folded
      }
    }.sorted { index.table.forms[$0].folded < index.table.forms[$1].folded }
    if forms.isEmpty { return nil }
    let names = forms.map { index.table.forms[$0].name }
    return ResolvedMention(
      entity: own, kind: .person,
      reason: "may be another spelling of \(names.joined(separator: " or "))", isCertain: false,
      origin: .name,
      candidates: forms.map { index.directory.identifier(of: $0, in: index.table.forms) },
      form: form)
  }

  private mutating func otherPerson(than form: Int) -> Int? {
    let own = index.table.forms[form].person
    let longer = here.persons.first { other in
      index.table.forms[other].person.map { own?.hasWordBefore($0) ?? false } ?? false
    }
    if let longer { return longer }
    let others =
      memory.likeNames[form] ?? index.directory.others(like: form, in: index.table.forms)
    memory.note(others, like: form)
    if others.isEmpty { return nil }
    let name = index.table.forms[form].person?.last ?? ""
    let search = search(FoldedKey(name), near: article)
    return search.only(among: search.findings(among: others.contains), least: SubjectSearch.enough)?
      .form
  }

  // MARK: Bare names

  /// A name that nobody in the story bears in full.
  private mutating func openName(_ resolution: Resolution) -> ResolvedMention {
    let form = resolution.form
    if let found = known[form] { return found }
    var found = openNameInStory(form) ?? openName(form, in: article)
    if found.form == form, let person = givenName(form) { found = person }
    known[form] = found
    return found
  }

  /// The only person of that given name whom the article calls by a surname only; not for certain.
  private mutating func givenName(_ form: Int) -> ResolvedMention? {
    let forms = index.table.forms
    guard let given = forms[form].person?.first, forms[form].person?.parts.count == 1,
      WordStatistics.shared.traits(of: FoldedKey(given)).isForename
    else { return nil }
    var persons: Set<Int> = []
    for other in here.openNames where other != form {
      let found = openName(other, in: article)
      if found.form != other, forms[found.form].person?.first == given {
        persons.insert(found.form)
      }
    }
    guard persons.count == 1, let person = persons.first else { return nil }
    return ResolvedMention(
      entity: identifier(of: person), kind: .person,
      reason: "given name of \(forms[person].name), whom this text calls by the surname",
      isCertain: false, origin: .givenName, candidates: [], form: person)
  }

  /// What a bare name means in all accounts of the story: a person whom articles on the subject
  /// name. Nil when no other accounts are known.
  private mutating func openNameInStory(_ form: Int) -> ResolvedMention? {
    guard let accounts = story.accounts else { return nil }
    let near = accounts.filter { index.articles.leavesOpen(form, in: $0) }
    for account in near.sorted(by: { index.articles.order(of: $0) < index.articles.order(of: $1) })
    {
      let name = name(form, in: account)
      guard name.hasBearers else { continue }
      if let person = name.person(search(name.key, near: account)) { return person }
    }
    return name(form, in: article)
      .unknown(openIdentifier(index.table.forms[form], in: article))
  }

  /// What a bare name means in an article of which no other accounts are known: a person whom
  /// articles on the subject name, or what it means in the first of them that leaves it open.
  private mutating func openName(_ form: Int, in article: Int) -> ResolvedMention {
    // What no other article asks for need not be known.
    guard index.openNames[form, default: 0] > 1 else {
      return workedOutOpenName(form, in: article)
    }
    let key = LinkMemory.Key(form: form, article: article)
    if let found = memory.openNames[key] { return found }
    let found = workedOutOpenName(form, in: article)
    memory.note(found, of: key)
    return found
  }

  private mutating func workedOutOpenName(_ form: Int, in article: Int) -> ResolvedMention {
    let name = name(form, in: article)
    let isShared = index.openNames[form, default: 0] > 1
    if name.hasBearers || isShared {
      let search = search(name.key, near: article)
      if name.hasBearers, let person = name.person(search) { return person }
      if isShared, let earlier = name.earlierArticle(than: article, search) {
        return openName(form, in: earlier)
      }
    }
    return name.unknown(openIdentifier(index.table.forms[form], in: article))
  }

  private mutating func search(_ name: FoldedKey, near article: Int) -> SubjectSearch {
    let found =
      related[article] ?? index.context.related(to: article, least: SubjectSearch.faint)
    related[article] = found
    return SubjectSearch(index, article: article, related: found, name: name)
  }

  /// A bare name in an article; of its bearers those who have the office before it, if any have.
  private func name(_ form: Int, in number: Int) -> OpenName {
    let titles =
      number == article
      ? here.titlesOfForms[form] : index.articles.titles(of: form, in: number)
    let name = index.table.forms[form]
    if let offices = titles?.offices, !offices.isEmpty {
      let titled = OpenName(form, of: name, titles: titles, offices: offices, in: index)
      if titled.hasBearers { return titled }
    }
    return OpenName(form, of: name, titles: titles, in: index)
  }

  /// Names a bare name by its story, or by the article where no story is known.
  private func openIdentifier(_ form: FormTable.Form, in number: Int) -> EntityID {
    let name = "person:\(form.folded)"
    guard index.hasStory(number) else {
      return EntityID("\(name)@\(index.articles.order(of: number).name)")
    }
    let story = index.articles.story(of: number)
    return EntityID(story.isEmpty ? name : "\(name)@\(story)")
  }

  private func resolved(_ resolution: Resolution, _ entity: EntityID) -> ResolvedMention {
    ResolvedMention(
      entity: entity, kind: index.table.forms[resolution.form].kind, reason: resolution.reason,
      isCertain: resolution.isCertain, origin: resolution.origin,
      candidates: resolution.candidates.map {
        index.directory.identifier(of: $0, in: index.table.forms)
      }, form: resolution.form)
  }
}
