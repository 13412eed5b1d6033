/// Decides whom the names of one article mean that the article and its story leave open, by other
/// articles on the same subject.
///
/// A surname is the name of a person whom articles that share rare words with this one name in full.
/// Where several such persons come near each other, or none, it names nobody known: it becomes an
/// entity of its own, and says whose name it may be.
struct ArchiveLinker {
  private let index: EntityIndex
  private let article: Int
  private let story: StoryScope
  private var known: [Int: ResolvedMention] = [:]
  /// For each full name the form of another person it names after all.
  private var knownOthers: [Int: Int?] = [:]

  init(index: EntityIndex, article: Int, story: StoryScope) {
    self.index = index
    self.article = article
    self.story = story
  }

  /// What a mention names that was resolved within its story.
  mutating func mention(of resolution: Resolution) -> ResolvedMention {
    let form = index.table.forms[resolution.form]
    guard let person = form.person else {
      let folded = form.alias?.folded ?? form.folded
      return resolved(resolution, EntityID("\(form.kind.rawValue):\(folded)"))
    }
    if !person.isBare { return fullName(resolution) }
    if !resolution.candidates.isEmpty {
      return resolved(resolution, openIdentifier(form, in: article))
    }
    return openName(resolution)
  }

  // MARK: Full names

  /// A full name: the person whose key it has, or one of like names whom articles on the same
  /// subject name.
  private mutating func fullName(_ resolution: Resolution) -> ResolvedMention {
    let form = resolution.form
    let own = index.directory.identifier(of: form, in: index.table.forms)
    if knownOthers[form] == nil { knownOthers[form] = .some(otherPerson(than: form)) }
    guard let other = knownOthers[form] ?? nil else { return resolved(resolution, own) }
    let full = index.table.forms[other].name
    return ResolvedMention(
      entity: index.directory.identifier(of: other, in: index.table.forms), kind: .person,
      reason: "other form, \(full) in another article on the subject", isCertain: true,
      origin: .subject, candidates: [], form: other)
  }

  private func otherPerson(than form: Int) -> Int? {
    let others = index.directory.others(like: form, in: index.table.forms)
    if others.isEmpty { return nil }
    let name = index.table.forms[form].person?.last ?? ""
    let search = SubjectSearch(index, article: article, name: FoldedKey(name))
    return search.only(among: search.findings(among: Set(others)), isOnlyOption: false)?.form
  }

  // MARK: Bare names

  /// A name that nobody in the story bears in full.
  private mutating func openName(_ resolution: Resolution) -> ResolvedMention {
    let form = resolution.form
    if let found = known[form] { return found }
    let found = openNameInStory(form) ?? openName(form, in: article)
    known[form] = found
    return found
  }

  /// What a bare name means in all accounts of the story: a person whom articles on the subject
  /// name. Nil when no other accounts are known.
  private func openNameInStory(_ form: Int) -> ResolvedMention? {
    guard let accounts = story.accounts else { return nil }
    let near = accounts.filter { index.articles[$0].openNames.contains(form) }
    for account in near.sorted(by: { index.articles[$0].order < index.articles[$1].order }) {
      if let person = name(form, in: account).person(near: account) { return person }
    }
    return name(form, in: article)
      .unknown(openIdentifier(index.table.forms[form], in: article))
  }

  /// What a bare name means in an article of which no other accounts are known: a person whom
  /// articles on the subject name, or what it means in the first of them that leaves it open.
  private func openName(_ form: Int, in article: Int) -> ResolvedMention {
    let name = name(form, in: article)
    if let person = name.person(near: article) { return person }
    if let earlier = name.earlierArticle(than: article) { return openName(form, in: earlier) }
    return name.unknown(openIdentifier(index.table.forms[form], in: article))
  }

  private func name(_ form: Int, in number: Int) -> OpenName {
    OpenName(
      form, of: index.table.forms[form], titles: index.articles[number].titlesOfForms[form],
      in: index)
  }

  /// Names a bare name by its story, or by the article where no story is known.
  private func openIdentifier(_ form: FormTable.Form, in number: Int) -> EntityID {
    let article = index.articles[number]
    let name = "person:\(form.folded)"
    guard story.accounts != nil else { return EntityID("\(name)@\(article.order.name)") }
    return EntityID(article.story.isEmpty ? name : "\(name)@\(article.story)")
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
