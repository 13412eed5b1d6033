/// What the index keeps of an article.
struct IndexedArticle {
  let story: String
  /// What articles are ordered by where one has to stand for several.
  let order: ArticleOrder
  /// For each mention the index of its form.
  let forms: [Int]
  /// For each mention that has a title what that shows.
  let titles: [Int: TitleEvidence]
  /// For each form of a person's name what the titles before it show.
  let titlesOfForms: [Int: TitleEvidence]
  /// Acronyms that stand in brackets behind a name, and that name; both forms.
  let bracketed: [Int: Int]
  /// Other names that the article gives persons, and their names; both forms.
  let aliases: [Int: Int]
  /// Who is in the headline and who is somebody's relative; both forms.
  let inHeadline: Set<Int>
  let relatives: Set<Int>
  /// Full names of persons and the fuller form that the article has of them.
  let fuller: [Int: Int]
  /// The persons whom this article names in full, the fullest form of each.
  let persons: [Int]
  /// Surnames and given names that nobody in this article bears in full.
  let openNames: [Int]

  init(
    story: String, order: ArticleOrder, forms: [Int], titles: [Int: TitleEvidence],
    bracketed: [Int: Int], aliases: [Int: Int], inHeadline: Set<Int>, relatives: Set<Int>,
    fuller: [Int: Int], persons: [Int], openNames: [Int]
  ) {
    self.story = story
    self.order = order
    self.forms = forms
    self.titles = titles
    titlesOfForms = Self.titles(titles, of: forms)
    self.bracketed = bracketed
    self.aliases = aliases
    self.inHeadline = inHeadline
    self.relatives = relatives
    self.fuller = fuller
    self.persons = persons
    self.openNames = openNames
  }

  /// - Parameters:
  ///   - names: for each name of the digest the index of its form.
  ///   - table: all forms.
  init<Name>(_ digest: ArticleDigest<Name>, forms names: [Int], in table: [FormTable.Form]) {
    story = digest.story
    order = digest.order
    forms = digest.mentions.map { names[$0] }
    titles = digest.titles
    titlesOfForms = Self.titles(titles, of: forms)
    bracketed = digest.bracketed.reduce(into: [:]) { found, pair in
      let (acronym, name) = (names[pair.name], names[pair.other])
      if table[acronym].isAcronym, acronym != name { found[acronym] = name }
    }
    aliases = digest.aliases.reduce(into: [:]) { found, pair in
      let (alias, bearer) = (names[pair.name], names[pair.other])
      let isFull = table[bearer].person?.isBare == false
      if isFull, alias != bearer { found[alias] = bearer }
    }
    inHeadline = Set(digest.headline.map { names[$0] })
    relatives = Set(digest.relatives.map { names[$0] })
    fuller = digest.fuller.reduce(into: [:]) { $0[names[$1.name]] = names[$1.other] }
    persons = digest.persons.map { names[$0] }
    openNames = digest.openNames.map { names[$0] }
  }

  /// The persons with what the titles before their full names show. Those before a surname alone
  /// may be another bearer's.
  func titledPersons(_ forms: [FormTable.Form]) -> [(form: Int, titles: TitleEvidence)] {
    var found: [Int: TitleEvidence] = [:]
    for (form, shown) in titlesOfForms where forms[form].person?.isBare == false {
      found[fuller[form] ?? form, default: TitleEvidence()].formUnion(shown)
    }
    return persons.map { ($0, found[$0] ?? TitleEvidence()) }
  }

  private static func titles(
    _ titles: [Int: TitleEvidence], of forms: [Int]
  ) -> [Int: TitleEvidence] {
    titles.reduce(into: [:]) { found, title in
      found[forms[title.key], default: TitleEvidence()].formUnion(title.value)
    }
  }
}
