/// A surname or given name that nobody in the story bears in full, and whose it may be.
struct OpenName {
  private let index: EntityIndex
  private let form: Int
  private let name: FormTable.Form
  /// The persons of the archive who have the name.
  private let bearers: Set<Int>
  /// Whether they have an office that the title before the name says.
  private let hasOffice: Bool
  /// If there are none, those whose surname is spelled like it.
  private let spelled: Set<Int>

  /// More candidates than this are not told one by one.
  private static let mostCandidates = 5

  /// - Parameter offices: nil, or the offices of which the bearer must have one.
  init(
    _ form: Int, of name: FormTable.Form, titles: TitleEvidence?, offices: Set<String>? = nil,
    in index: EntityIndex
  ) {
    self.index = index
    self.form = form
    self.name = name
    hasOffice = offices != nil
    let surname = name.person?.last ?? name.folded
    let gender = titles?.gender
    func agrees(_ bearer: Int) -> Bool {
      if let offices, index.directory.titles(of: bearer).offices.isDisjoint(with: offices) {
        return false
      }
      guard let gender, let known = Self.gender(of: bearer, in: index) else { return true }
      return gender == known
    }
    let aliased = index.directory.bearers(ofAlias: name.folded)
    bearers = aliased.union(index.directory.bearers(ofSurname: surname)).filter(agrees)
    spelled =
      bearers.isEmpty
      ? Set(index.directory.bearers(ofSurnameLike: surname)).filter(agrees) : []
  }

  /// Whether anybody in the archive has the name.
  var hasBearers: Bool { !bearers.isEmpty }

  /// The person whom articles on the same subject name in full.
  func person(_ search: SubjectSearch) -> ResolvedMention? {
    let findings = search.findings(among: bearers)
    if let found = search.only(among: findings, least: least) { return mention(of: found, not: []) }
    let sons = sons(in: findings)
    let elders = findings.filter { finding in !sons.contains { $0.form == finding.form } }
    return search.only(among: elders, least: least).map { found in
      mention(of: found, not: hasOffice ? [] : sons.filter { isSon($0, of: found) })
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
    if bearers.count > 1 { return SubjectSearch.enough }
    return hasOffice ? SubjectSearch.faint : SubjectSearch.least
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
    let candidates = bearers.union(spelled).map { bearer in
      let form = index.directory.forms(of: bearer).min {
        index.table.forms[$0].folded < index.table.forms[$1].folded
      }
      return form ?? self.form
    }.sorted { index.table.forms[$0].folded < index.table.forms[$1].folded }
    return ResolvedMention(
      entity: identifier, kind: .person, reason: reason(candidates), isCertain: candidates.isEmpty,
      origin: .name,
      candidates: candidates.count > Self.mostCandidates
        ? []
        : candidates.map { self.identifier(of: $0) }, form: form)
  }

  private func reason(_ candidates: [Int]) -> String {
    if candidates.isEmpty { return "only form of the name" }
    if candidates.count > Self.mostCandidates {
      return "one of \(candidates.count) persons called \(name.name), or another"
    }
    let names = candidates.map { index.table.forms[$0].name }
    return spelled.isEmpty
      ? "may be \(names.joined(separator: " or ")), or another"
      : "may be another spelling of \(names.joined(separator: " or "))"
  }

  /// The word of the name by which articles are not compared.
  var key: FoldedKey { FoldedKey(name.person?.last ?? name.folded) }

  /// The gender that titles or the forename of a person show.
  private static func gender(of bearer: Int, in index: EntityIndex) -> Gender? {
    index.directory.titles(of: bearer).gender
      ?? index.directory.forms(of: bearer).first.flatMap { index.table.forms[$0].person?.gender }
  }
}
