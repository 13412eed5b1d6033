/// Decides whom the names of persons in one article mean: first by the article itself, then by its
/// story.
///
/// A name that two persons of the article may have, or two of the story when the article gives no
/// full name, stands for neither: it becomes an entity of its own and says whose name it may be.
struct PersonResolver {
  let forms: [FormTable.Form]
  private let scope: NameScope
  private let story: StoryNames
  private var targets: [Int: Int] = [:]
  let article: IndexedArticle
  /// Other names that the article gives persons, and their names.
  private var aliases: [Int: Int] { article.aliases }
  /// What the titles in this article say of the bearers of each name.
  var titles: [Int: TitleEvidence] { article.titlesOfForms }
  /// For each form the index of the first mention that has it.
  var firstMentions: [Int: Int] = [:]
  /// The forms of all mentions.
  var order: [Int] = []
  /// For each bare name and those who may be meant, who of them goes by it.
  var leaders: [[Int]: LeadingBearer.Finding?] = [:]

  /// A resolver for an article that names the persons in `members`, indices into `forms`.
  init(
    members: Set<Int>, article: IndexedArticle, story: StoryNames, forms: [FormTable.Form]
  ) {
    self.article = article
    self.forms = forms
    self.story = story
    scope = NameScope(members, of: forms)
  }

  /// Takes in the forms of all mentions of the article, in order.
  mutating func note(order mentions: [Int]) {
    order = mentions
    for (index, form) in mentions.enumerated() where firstMentions[form] == nil {
      firstMentions[form] = index
    }
  }

  /// What the name of a mention means; `title` is what the title before it shows.
  mutating func resolution(
    of form: Int, at mention: Int = .max, title: TitleEvidence?
  ) -> Resolution {
    guard let name = forms[form].person else { return Resolution(form: form, reason: "name") }
    if let bearer = aliases[form] {
      let full = target(of: bearer)
      return Resolution(
        form: full, reason: "another name of \(forms[full].name)", origin: .alias)
    }
    return name.isBare
      ? bareResolution(of: form, at: mention, title: title) : fullResolution(of: form)
  }

  /// The persons whom the article names in full, the fullest form of each, and the bare names that
  /// nobody in it bears; both of `members`.
  mutating func personsAndOpenNames(of members: [Int]) -> (persons: [Int], openNames: [Int]) {
    var persons: Set<Int> = []
    var openNames: [Int] = []
    for form in members {
      guard let name = forms[form].person, aliases[form] == nil else { continue }
      if !name.isBare {
        persons.insert(target(of: form))
      } else {
        let found = resolution(of: form, title: nil)
        if found.form == form, found.candidates.isEmpty { openNames.append(form) }
      }
    }
    return (persons.sorted(), openNames)
  }

  private mutating func fullResolution(of form: Int) -> Resolution {
    let candidates = fullTargets(of: form)
    if candidates.count > 1 { return ambiguous(form, candidates) }
    let target = candidates.first ?? story.targets[form] ?? form
    if target == form { return Resolution(form: form, reason: "full name") }
    let isHere = !candidates.isEmpty
    return Resolution(
      form: target,
      reason: isHere
        ? "shorter form of \(forms[target].name)"
        : "shorter form, \(forms[target].name) in another account",
      origin: isHere ? .form : .account)
  }

  /// The fullest names in this article of the persons whom a full name may mean.
  private mutating func fullTargets(of form: Int) -> Set<Int> {
    var found: Set<Int> = []
    for candidate in scope.fuller(than: forms[form].person, form: form)
    where candidate.relation == .shorterForm {
      found.insert(target(of: candidate.form))
    }
    return found
  }

  mutating func target(of form: Int) -> Int {
    if let known = targets[form] { return known }
    if let bearer = aliases[form], aliases[bearer] == nil {
      targets[form] = target(of: bearer)
      return targets[form] ?? form
    }
    let found = fullTargets(of: form)
    let target =
      found.count == 1 ? found.first ?? form : found.isEmpty ? story.targets[form] ?? form : form
    targets[form] = target
    return target
  }

  private mutating func bareResolution(
    of form: Int, at mention: Int, title: TitleEvidence?
  ) -> Resolution {
    let here = bearersHere(of: form, title?.gender)
    if here.count > 1 { return choice(among: here, form, at: mention, title) }
    let shown = title ?? titles[form]
    if let target = here.first, agrees(target, shown?.gender), !isOthers(shown, than: target, form)
    {
      return Resolution(
        form: target,
        reason: title == nil
          ? "surname, only \(forms[form].name) in this text" : "title and surname",
        origin: title == nil ? .surname : .title)
    }
    if here.isEmpty, let found = givenNameResolution(of: form, title?.gender) { return found }
    return storyResolution(of: form, shown)
  }

  private mutating func givenNameResolution(of form: Int, _ gender: Gender?) -> Resolution? {
    let named = bearers(of: form, .givenName, gender: gender)
    if named.count > 1 { return ambiguous(form, named) }
    return named.first.map {
      Resolution(
        form: $0, reason: "given name, only \(forms[form].name) in this text", origin: .givenName)
    }
  }

  /// The persons of this article who have a surname, and whom its titles show to be meant besides.
  private mutating func bearersHere(of form: Int, _ gender: Gender?) -> Set<Int> {
    let here = bearers(of: form, .surname, gender: gender)
    if here.isEmpty { return here }
    return here.union(titled(storyBearers(of: form, gender: gender), titles[form]))
  }

  /// The persons of this article whose surname or given name a bare name is.
  private mutating func bearers(
    of form: Int, _ relation: PersonName.Relation, gender: Gender?
  ) -> Set<Int> {
    var found: Set<Int> = []
    for candidate in scope.fuller(than: forms[form].person, form: form)
    where candidate.relation == relation {
      if agrees(candidate.form, gender) { found.insert(target(of: candidate.form)) }
    }
    return found
  }

  private func storyResolution(of form: Int, _ shown: TitleEvidence?) -> Resolution {
    let found = storyBearers(of: form, gender: shown?.gender)
    if found.isEmpty { return Resolution(form: form, reason: "only form of the name") }
    if let target = only(found) {
      return Resolution(
        form: target, reason: "surname, full name in another account", origin: .account)
    }
    if let target = only(titled(found, shown)) {
      return Resolution(
        form: target, reason: "title and surname, full name in another account", origin: .account)
    }
    return ambiguous(form, found)
  }

  /// The persons of all accounts whose surname a bare name is.
  private func storyBearers(of form: Int, gender: Gender?) -> Set<Int> {
    var found: Set<Int> = []
    for candidate in story.scope.fuller(than: forms[form].person, form: form)
    where candidate.relation == .surname {
      if agrees(candidate.form, gender) {
        found.insert(story.targets[candidate.form] ?? candidate.form)
      }
    }
    return found
  }

  /// Whether a title is borne by another person of the surname, and not by `target`.
  private func isOthers(_ shown: TitleEvidence?, than target: Int, _ form: Int) -> Bool {
    guard let shown, !shown.offices.isEmpty else { return false }
    let bearers = titled(storyBearers(of: form, gender: shown.gender), shown)
    return !bearers.isEmpty && !bearers.contains(target)
  }

  /// Those of some persons who bear an office that a title names.
  func titled(_ persons: Set<Int>, _ title: TitleEvidence?) -> Set<Int> {
    guard let title else { return [] }
    return persons.filter { person in
      story.titles[person].map { !$0.offices.isDisjoint(with: title.offices) } ?? false
    }
  }

  func only(_ persons: Set<Int>) -> Int? { persons.count == 1 ? persons.first : nil }

  /// Whether a person may have a gender; what is not known may be.
  private func agrees(_ form: Int, _ gender: Gender?) -> Bool {
    guard let gender, let known = known(form) else { return true }
    return known == gender
  }

  /// The gender that titles or the forename of a person show.
  func known(_ form: Int) -> Gender? {
    titles[form]?.gender ?? story.titles[form]?.gender ?? forms[form].person?.gender
  }

  func ambiguous(_ form: Int, _ candidates: Set<Int>) -> Resolution {
    let names = candidates.map { forms[$0].name }.sorted()
    return Resolution(
      form: form, reason: "may be \(names.joined(separator: " or "))", isCertain: false,
      candidates: sorted(candidates))
  }

  func sorted(_ persons: Set<Int>) -> [Int] {
    persons.sorted { forms[$0].folded < forms[$1].folded }
  }
}
