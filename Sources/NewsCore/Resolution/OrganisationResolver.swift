/// Finds the full names that the acronyms of an article or a story stand for.
struct OrganisationResolver {
  /// For each row of initials the names that have them.
  private var byInitials: [String: Set<Int>] = [:]

  /// A resolver for the organisations in `members`, indices into `forms`.
  init(_ members: Set<Int>, of forms: [FormTable.Form]) {
    guard members.contains(where: { forms[$0].isAcronym }) else { return }
    for index in members where forms[index].kind == .organisation {
      for initials in Self.initials(of: forms[index].folded) {
        byInitials[initials, default: []].insert(index)
      }
    }
  }

  /// The only name that an acronym may stand for.
  func fullName(of form: FormTable.Form) -> Int? {
    guard form.isAcronym, let found = byInitials[form.folded], found.count == 1
    else { return nil }
    return found.first
  }

  /// The initials of all words, and of all but `of`, `and`, `the`, `for`.
  private static func initials(of folded: String) -> Set<String> {
    let words = folded.split(separator: "-")
    guard words.count > 1 else { return [] }
    let small: Set<Substring> = ["of", "and", "the", "for", "in", "on", "de", "la", "to"]
    return [
      String(words.compactMap(\.first)),
      String(words.filter { !small.contains($0) }.compactMap(\.first)),
    ]
  }
}
