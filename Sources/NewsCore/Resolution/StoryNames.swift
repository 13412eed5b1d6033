/// The names of persons in all accounts of one story.
struct StoryNames {
  let scope: NameScope
  /// For each full name the fullest name of the same person; a name that may be two persons' stands alone.
  private(set) var targets: [Int: Int] = [:]

  init(_ members: Set<Int>, of forms: [FormTable.Form]) {
    scope = NameScope(members, of: forms)
    for index in members where forms[index].person?.isBare == false { findTarget(of: index) }
  }

  @discardableResult
  private mutating func findTarget(of form: Int) -> Int {
    if let known = targets[form] { return known }
    var found: Set<Int> = []
    for candidate in scope.fuller(than: form) where candidate.relation == .shorterForm {
      found.insert(findTarget(of: candidate.form))
    }
    let target = found.count == 1 ? found.first ?? form : form
    targets[form] = target
    return target
  }
}
