/// Decides what each mention of one article names.
struct ArticleResolver {
  private let article: IndexedArticle
  private let table: [FormTable.Form]
  private let bodiesOfStory: OrganisationResolver
  private let bodiesHere: OrganisationResolver
  private var persons: PersonResolver

  init(
    article: IndexedArticle, table: [FormTable.Form], names: StoryNames,
    bodies: OrganisationResolver
  ) {
    self.article = article
    self.table = table
    bodiesOfStory = bodies
    let members = Set(article.forms)
    bodiesHere = OrganisationResolver(members, of: table)
    persons = PersonResolver(
      members: members, article: article, story: names, forms: table)
    persons.note(order: article.forms)
  }

  /// For each mention of the article what it names.
  mutating func resolutions() -> [Resolution] {
    var found: [Resolution] = []
    found.reserveCapacity(article.forms.count)
    for (index, form) in article.forms.enumerated() {
      switch table[form].kind {
      case .person:
        found.append(persons.resolution(of: form, at: index, title: article.titles[index]))
      case .organisation: found.append(organisation(form))
      case .place, .group: found.append(alias(form))
      case .event, .work, .product, .other:
        found.append(Resolution(form: form, reason: "name"))
      }
    }
    return found
  }

  // MARK: Organisations, places, groups

  private func organisation(_ form: Int) -> Resolution {
    if let full = article.bracketed[form] ?? bodiesHere.fullName(of: table[form]) {
      return Resolution(form: full, reason: "acronym of \(table[full].name)", origin: .acronym)
    }
    if table[form].alias != nil { return alias(form) }
    if let full = bodiesOfStory.fullName(of: table[form]) {
      return Resolution(
        form: full, reason: "acronym of \(table[full].name) in another account", origin: .acronym)
    }
    return Resolution(form: form, reason: "name")
  }

  private func alias(_ form: Int) -> Resolution {
    guard let canonical = table[form].alias, canonical.folded != table[form].folded
    else { return Resolution(form: form, reason: "name") }
    let what: String
    switch table[form].kind {
    case .place: what = "same place"
    case .group: what = "same people"
    default: what = "same body"
    }
    let isShorter = table[form].folded.utf8.count < canonical.folded.utf8.count
    return Resolution(
      form: form, reason: "\(what), \(isShorter ? "short" : "other") form", origin: .alias)
  }
}
