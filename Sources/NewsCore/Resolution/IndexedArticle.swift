/// What the index keeps of an article.
struct IndexedArticle {
  let id: ArticleID
  let story: String
  /// What articles are ordered by where one has to stand for several: day of publication, then
  /// content.
  let order: ArticleOrder
  /// For each mention the index of its form.
  let forms: [Int]
  /// For each mention what the title before it shows.
  let titles: [TitleEvidence?]
  /// Acronyms that stand in brackets behind a name, and that name; both forms.
  let bracketed: [Int: Int]
  /// Other names that the article gives persons, and their names; both forms.
  let aliases: [Int: Int]
  /// Who is in the headline and who is somebody's relative.
  let roles: ArticleRoles
  /// The persons whom this article names in full, the fullest form of each.
  var persons: [Int] = []
  /// Surnames and given names that nobody in this article bears in full.
  var openNames: [Int] = []

  init(_ document: Document, table: inout FormTable) {
    id = document.article.id
    story = document.article.story
    order = ArticleOrder(document.article)
    forms = document.mentions.map { table.form(of: $0, in: document.text) }
    titles = document.mentions.map { mention in
      guard mention.kind == .person, let title = mention.title else { return nil }
      var evidence = TitleEvidence()
      evidence.add(title: document.text.bytes.span.extracting(title.range))
      return evidence
    }
    bracketed = Self.bracketedAcronyms(document, forms, table.forms)
    var aliases: [Int: Int] = [:]
    for (alias, bearer) in AliasReader(document).aliases() {
      let isFull = table.forms[forms[bearer]].person?.isBare == false
      if isFull, forms[alias] != forms[bearer] { aliases[forms[alias]] = forms[bearer] }
    }
    self.aliases = aliases
    roles = ArticleRoles(document, forms: forms)
  }

  /// For each form of a person's name what the titles before it show.
  var titlesOfForms: [Int: TitleEvidence] {
    var found: [Int: TitleEvidence] = [:]
    for (form, title) in zip(forms, titles) {
      if let title { found[form, default: TitleEvidence()].formUnion(title) }
    }
    return found
  }

  private static func bracketedAcronyms(
    _ document: Document, _ forms: [Int], _ table: [FormTable.Form]
  ) -> [Int: Int] {
    var found: [Int: Int] = [:]
    let bytes = document.text.bytes
    let mentions = document.mentions
    for index in mentions.indices.dropFirst() where table[forms[index]].isAcronym {
      let before = mentions[index - 1]
      let span = mentions[index].span
      guard before.kind == .organisation, forms[index] != forms[index - 1],
        span.start == before.span.end + 2, bytes[span.start - 1] == UInt8(ascii: "("),
        span.end < bytes.count, bytes[span.end] == UInt8(ascii: ")")
      else { continue }
      found[forms[index]] = forms[index - 1]
    }
    return found
  }
}
