/// Decides whom the names of persons in one article mean: first by the article itself, then by its story.
///
/// A name that two persons of the article may have, or two of the story when the article gives no full name,
/// stands for neither: it becomes an entity of its own and says whose name it may be.
struct PersonResolver {
  private let forms: [FormTable.Form]
  private let scope: NameScope
  private let story: StoryNames
  /// What titles in this article say of the bearers of full names.
  private let genders: [Int: Gender]
  private var targets: [Int: Int] = [:]

  /// A resolver for an article that names the persons in `members`, indices into `forms`.
  init(
    members: Set<Int>, genders: [Int: Gender], story: StoryNames, forms: [FormTable.Form]
  ) {
    self.forms = forms
    self.story = story
    self.genders = genders
    scope = NameScope(members, of: forms)
  }

  /// What a name means; `gender` is what its title shows.
  mutating func resolution(of form: Int, gender: Gender?, isTitled: Bool) -> Resolution {
    guard let name = forms[form].person else { return Resolution(form: form, reason: "name") }
    return name.isBare
      ? bareResolution(of: form, gender: gender, isTitled: isTitled) : fullResolution(of: form)
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
        : "shorter form, \(forms[target].name) in another account")
  }

  /// The fullest names in this article of the persons whom a full name may mean.
  private mutating func fullTargets(of form: Int) -> Set<Int> {
    var found: Set<Int> = []
    for candidate in scope.fuller(than: form) where candidate.relation == .shorterForm {
      found.insert(target(of: candidate.form))
    }
    return found
  }

  private mutating func target(of form: Int) -> Int {
    if let known = targets[form] { return known }
    let found = fullTargets(of: form)
    let target =
      found.count == 1 ? found.first ?? form : found.isEmpty ? story.targets[form] ?? form : form
    targets[form] = target
    return target
  }

  private mutating func bareResolution(
    of form: Int, gender: Gender?, isTitled: Bool
  ) -> Resolution {
    let here = scope.fuller(than: form)
    for relation in [PersonName.Relation.surname, .givenName] {
      var found: Set<Int> = []
      for candidate in here where candidate.relation == relation {
        if agrees(candidate.form, gender) { found.insert(target(of: candidate.form)) }
      }
      if found.count > 1 { return ambiguous(form, found) }
      if let target = found.first {
        return Resolution(form: target, reason: reason(form, relation, isTitled: isTitled))
      }
    }
    return storyResolution(of: form, gender: gender)
  }

  private func storyResolution(of form: Int, gender: Gender?) -> Resolution {
    var found: Set<Int> = []
    for candidate in story.scope.fuller(than: form) where candidate.relation == .surname {
      if agrees(candidate.form, gender) {
        found.insert(story.targets[candidate.form] ?? candidate.form)
      }
    }
    if found.count > 1 { return ambiguous(form, found) }
    guard let target = found.first else {
      return Resolution(form: form, reason: "only form of the name")
    }
    return Resolution(form: target, reason: "surname, full name in another account")
  }

  private func reason(_ form: Int, _ relation: PersonName.Relation, isTitled: Bool) -> String {
    if relation == .givenName { return "given name, only \(forms[form].name) in this text" }
    return isTitled ? "title and surname" : "surname, only \(forms[form].name) in this text"
  }

  /// Whether a person may have a gender; what is not known may be.
  private func agrees(_ form: Int, _ gender: Gender?) -> Bool {
    guard let gender, let known = genders[form] ?? forms[form].person?.gender else { return true }
    return known == gender
  }

  private func ambiguous(_ form: Int, _ candidates: Set<Int>) -> Resolution {
    let names = candidates.map { forms[$0].name }.sorted()
    return Resolution(
      form: form, reason: "may be \(names.joined(separator: " or "))", isCertain: false)
  }
}
