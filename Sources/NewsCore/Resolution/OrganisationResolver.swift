/// Finds the full names that the acronyms of an article or a story stand for.
struct OrganisationResolver {
  /// For each acronym the names whose initials it is.
  private var byInitials: [String: Set<Int>] = [:]

  /// A resolver for the organisations in `members`, indices into `forms`.
  init(_ members: Set<Int>, of forms: [FormTable.Form]) {
    for index in members where forms[index].isAcronym { byInitials[forms[index].folded] = [] }
    guard let shortest = byInitials.keys.lazy.map(\.count).min() else { return }
    for index in members where forms[index].kind == .organisation {
      for initials in Self.initials(of: forms[index].folded, atLeast: shortest) {
        byInitials[initials]?.insert(index)
      }
    }
  }

  /// The only name that an acronym may stand for.
  func fullName(of form: FormTable.Form) -> Int? {
    guard form.isAcronym, let found = byInitials[form.folded], found.count == 1
    else { return nil }
    return found.first
  }

  /// The initials of all words, and of all but `of`, `and`, `the`, `for`; none of a name of one word,
  /// or of fewer words than `least`.
  private static func initials(of folded: String, atLeast least: Int) -> Set<String> {
    let words = folded.utf8.split(separator: UInt8(ascii: "-"))
    guard words.count >= max(2, least) else { return [] }
    func initials(_ words: some Sequence<Substring.UTF8View>) -> String {
      String(words.compactMap { Substring($0).first })
    }
    return [
      initials(words), initials(words.lazy.filter { !small.contains(Substring($0)) }),
    ]
  }

  private static let small: Set<Substring> = [
    "of", "and", "the", "for", "in", "on", "de", "la", "to",
  ]
}
