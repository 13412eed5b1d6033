/// The names of persons in all accounts of one story.
struct StoryNames {
  let scope: NameScope
  /// For each full name the fullest name of the same person; a name that may be two persons' stands
  /// alone.
  private(set) var targets: [Int: Int] = [:]
  /// For each fullest name the titles that the accounts give its bearer.
  private(set) var titles: [Int: TitleEvidence] = [:]

  /// The names in `members`, indices into `forms`, with the titles that stand before them.
  init(_ members: Set<Int>, of forms: [FormTable.Form], titles shown: [Int: TitleEvidence]) {
    scope = NameScope(members, of: forms)
    for index in members where forms[index].person?.isBare == false {
      findTarget(of: index, forms)
    }
    for (form, target) in targets {
      if let evidence = shown[form] {
        titles[target, default: TitleEvidence()].formUnion(evidence)
      }
    }
  }

  @discardableResult
  private mutating func findTarget(of form: Int, _ forms: [FormTable.Form]) -> Int {
    if let known = targets[form] { return known }
    var found: Set<Int> = []
    for candidate in scope.fuller(than: forms[form].person, form: form)
    where candidate.relation == .shorterForm {
      found.insert(findTarget(of: candidate.form, forms))
    }
    let target = found.count == 1 ? found.first ?? form : form
    targets[form] = target
    return target
  }
}
