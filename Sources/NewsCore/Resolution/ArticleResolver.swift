/// Decides what each mention of one article names.
struct ArticleResolver {
  private let document: Document
  /// For each mention the index of its form.
  private let forms: [Int]
  private let table: [FormTable.Form]
  private let bodiesOfStory: OrganisationResolver
  private let bodiesHere: OrganisationResolver
  private var persons: PersonResolver

  init(
    document: Document, forms: [Int], titles: [Int: TitleEvidence], table: [FormTable.Form],
    names: StoryNames, bodies: OrganisationResolver
  ) {
    self.document = document
    self.forms = forms
    self.table = table
    bodiesOfStory = bodies
    let members = Set(forms)
    bodiesHere = OrganisationResolver(members, of: table)
    persons = PersonResolver(members: members, titles: titles, story: names, forms: table)
  }

  /// For each mention of the article what it names.
  mutating func resolutions() -> [Resolution] {
    let bracketed = bracketedAcronyms()
    var found: [Resolution] = []
    found.reserveCapacity(forms.count)
    for (index, form) in forms.enumerated() {
      let mention = document.mentions[index]
      switch mention.kind {
      case .person: found.append(persons.resolution(of: form, title: mention.title.map(evidence)))
      case .organisation: found.append(organisation(form, bracketed))
      case .place, .group: found.append(alias(form))
      case .event, .work, .product, .other:
        found.append(Resolution(form: form, reason: "name"))
      }
    }
    return found
  }

  // MARK: Organisations, places, groups

  private func organisation(_ form: Int, _ bracketed: [Int: Int]) -> Resolution {
    if let full = bracketed[form] ?? bodiesHere.fullName(of: form) {
      return Resolution(form: full, reason: "acronym of \(table[full].name)")
    }
    if table[form].alias != nil { return alias(form) }
    if let full = bodiesOfStory.fullName(of: form) {
      return Resolution(form: full, reason: "acronym of \(table[full].name) in another account")
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
    return Resolution(form: form, reason: "\(what), \(isShorter ? "short" : "other") form")
  }

  /// Acronyms that stand in brackets behind a name, and that name.
  private func bracketedAcronyms() -> [Int: Int] {
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

  private func evidence(of title: TextSpan) -> TitleEvidence {
    var evidence = TitleEvidence()
    evidence.add(title: document.text.bytes.span.extracting(title.range))
    return evidence
  }
}
