/// What the accounts of one story name.
struct StoryScope {
  let names: StoryNames
  let bodies: OrganisationResolver
  /// The numbers of the accounts; nil for an article of which no other accounts are known.
  let accounts: [Int]?

  init(_ articles: [IndexedArticle], numbers: [Int]?, of forms: [FormTable.Form]) {
    var members: Set<Int> = []
    var titles: [Int: TitleEvidence] = [:]
    for article in articles {
      members.formUnion(article.forms)
      titles.merge(article.titlesOfForms) { left, right in
        var both = left
        both.formUnion(right)
        return both
      }
    }
    names = StoryNames(members, of: forms, titles: titles)
    bodies = OrganisationResolver(members, of: forms)
    accounts = numbers
  }
}
