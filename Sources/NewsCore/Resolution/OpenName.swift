/// A surname or given name that nobody in the story bears in full, and whose it may be.
struct OpenName {
  private let index: IndexSnapshot
  private let form: Int
  private let name: FormTable.Form
  /// What the titles before the name show of the gender of its bearer.
  private let gender: Gender?
  /// The offices of which the bearer must have one; nil where any bearer may be meant.
  private let offices: Set<String>?
  /// The number of the surname; nil when nobody has it.
  private let surname: Int?
  /// Those of the bearers who have it as another name.
  private var aliased: Set<Int> = []
  /// The bearers, as many as are told one by one and one more: of a common surname an archive knows
  /// thousands.
  private var few: Set<Int> = []

  /// More candidates than this are not told one by one.
  private static let mostCandidates = 5

  /// - Parameter offices: nil, or the offices of which the bearer must have one.
  init(
    _ form: Int, of name: FormTable.Form, titles: TitleEvidence?, offices: Set<String>? = nil,
    in index: IndexSnapshot
  ) {
    self.index = index
    self.form = form
    self.name = name
    self.offices = offices
    gender = titles?.gender
    surname = index.directory.surname(name.person?.last ?? name.folded)
    for bearer in index.directory.bearers(ofAlias: name.folded) where agrees(bearer) {
      aliased.insert(bearer)
    }
    few = bearers(besides: aliased)
  }

  /// The bearers of the surname, as many as wanted, besides others.
  private func bearers(besides others: Set<Int>) -> Set<Int> {
    var found = others
    _ = index.directory.firstBearer(ofSurname: surname) { bearer in
      if found.count > Self.mostCandidates { return true }
      if agrees(bearer) { found.insert(bearer) }
      return false
    }
    return found
  }

  /// Whether a bearer may have the gender and one of the offices.
  private func agrees(_ bearer: Int) -> Bool {
    if let offices, !index.directory.hasOffice(offices, bearer) { return false }
    guard let gender, let known = Self.gender(of: bearer, in: index) else { return true }
    return gender == known
  }

  /// Whether somebody who is named in full has the name.
  private func isBearer(_ bearer: Int) -> Bool {
    if aliased.contains(bearer) { return true }
    guard let surname, index.directory.isSurname(surname, of: bearer) else { return false }
    return agrees(bearer)
  }

  /// Whether anybody in the archive has the name.
  var hasBearers: Bool { !few.isEmpty }

  /// The person whom articles on the same subject name in full.
  func person(_ search: SubjectSearch) -> ResolvedMention? {
    let findings = search.findings(among: isBearer)
    if let found = search.only(among: findings, least: least) { return mention(of: found, not: []) }
    let sons = sons(in: findings)
    let elders = findings.filter { finding in !sons.contains { $0.form == finding.form } }
    return search.only(among: elders, least: least).map { found in
      mention(of: found, not: offices != nil ? [] : sons.filter { isSon($0, of: found) })
    }
  }

  /// A person as what the name means, not for certain when `others` may be meant.
  private func mention(
    of found: SubjectSearch.Finding, not others: [SubjectSearch.Finding]
  ) -> ResolvedMention {
    let full = index.table.forms[found.form].name
    let names = others.map { index.table.forms[$0.form].name }.joined(separator: " or ")
    let doubt = others.isEmpty ? "" : ", but may be \(names)"
    return ResolvedMention(
      entity: identifier(of: found.form), kind: .person,
      reason: "surname, \(full) in another article on the subject\(doubt)",
      isCertain: others.isEmpty, origin: .subject,
      candidates: others.map { identifier(of: $0.form) }, form: found.form)
  }

  /// Those of some persons who are called `Jr.` and whose fathers are among them, too: the surname
  /// alone is more likely a father's.
  private func sons(in findings: [SubjectSearch.Finding]) -> [SubjectSearch.Finding] {
    findings.filter { son in findings.contains { isSon(son, of: $0) } }
  }

  private func isSon(_ son: SubjectSearch.Finding, of father: SubjectSearch.Finding) -> Bool {
    index.table.forms[son.form].person?.suffix == "jr"
      && index.table.forms[father.form].person?.suffix != "jr"
      && index.directory.bearer(of: son.form) == index.directory.bearer(of: father.form)
  }

  private func identifier(of form: Int) -> EntityID {
    index.directory.identifier(of: form, in: index.table.forms)
  }

  /// How near the person must be: the less, the fewer can be meant.
  private var least: Double {
    if few.count > 1 { return SubjectSearch.enough }
    return offices != nil ? SubjectSearch.faint : SubjectSearch.least
  }

  /// The first of the articles on the same subject that leave the same name open; nil when that is
  /// the article itself.
  func earlierArticle(than article: Int, _ search: SubjectSearch) -> Int? {
    let others = search.articles.filter { other in
      index.articles.order(of: other) < index.articles.order(of: article)
        && !index.hasStory(other) && index.articles.leavesOpen(form, in: other)
    }
    return others.min { index.articles.order(of: $0) < index.articles.order(of: $1) }
  }

  /// The name as an entity of its own, which says whose it may be.
  func unknown(_ identifier: EntityID) -> ResolvedMention {
    let found = hasBearers ? few : spelled(few: true)
    let candidates = found.count > Self.mostCandidates ? [] : forms(of: found)
    return ResolvedMention(
      entity: identifier, kind: .person, reason: reason(candidates, ofMany: !found.isEmpty),
      isCertain: found.isEmpty, origin: .name,
      candidates: candidates.map { self.identifier(of: $0) }, form: form)
  }

  /// For each of some bearers the full name that comes first.
  private func forms(of bearers: Set<Int>) -> [Int] {
    // A closure that uses `self` copies it for every two that are compared.
    let (index, own) = (index, form)
    return bearers.map { bearer in
      let form = index.directory.forms(of: bearer).min {
        index.table.forms[$0].folded < index.table.forms[$1].folded
      }
      return form ?? own
    }.sorted { index.table.forms[$0].folded < index.table.forms[$1].folded }
  }

  /// Those whose surname is spelled like the name; of many only a few if that is enough.
  private func spelled(few: Bool) -> Set<Int> {
    var found: Set<Int> = []
    _ = index.directory.firstBearer(ofSurnameLike: name.person?.last ?? name.folded) { bearer in
      if few, found.count > Self.mostCandidates { return true }
      if agrees(bearer) { found.insert(bearer) }
      return false
    }
    return found
  }

  private func reason(_ candidates: [Int], ofMany areMany: Bool) -> String {
    if candidates.isEmpty, !areMany { return "only form of the name" }
    guard index.explains else { return "" }
    if candidates.isEmpty {
      return "one of \(count) persons called \(name.name), or another"
    }
    let names = candidates.map { index.table.forms[$0].name }
    return hasBearers
      ? "may be \(names.joined(separator: " or ")), or another"
      : "may be another spelling of \(names.joined(separator: " or "))"
  }

  /// How many persons may be meant.
  private var count: Int {
    if !hasBearers { return spelled(few: false).count }
    var count = aliased.count
    _ = index.directory.firstBearer(ofSurname: surname) { bearer in
      if !aliased.contains(bearer), agrees(bearer) { count += 1 }
      return false
    }
    return count
  }

  /// The word of the name by which articles are not compared.
  var key: FoldedKey { FoldedKey(name.person?.last ?? name.folded) }

  /// The gender that titles or the forename of a person show.
  private static func gender(of bearer: Int, in index: IndexSnapshot) -> Gender? {
    index.directory.titles(of: bearer).gender
      ?? index.directory.firstForm(of: bearer).flatMap { index.table.forms[$0].person?.gender }
  }
}
