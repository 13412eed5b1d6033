extension ArticleDigest where Name == WrittenName {
  /// The digest of a document that has a number of different words by which subjects are known.
  public init(_ document: Document, words: Int) {
    var numbers: [WrittenName: Int] = [:]
    var names: [WrittenName] = []
    let mentions = document.mentions.map { mention in
      let name = WrittenName(kind: mention.kind, text: document.singleSpaced(mention.span))
      if let known = numbers[name] { return known }
      numbers[name] = names.count
      names.append(name)
      return names.count - 1
    }
    let roles = ArticleRoles(document, names: mentions)
    story = document.story
    order = ArticleOrder(document.article)
    self.words = words
    self.names = names
    self.mentions = mentions
    titles = Self.titles(document)
    bracketed = Self.bracketed(document, mentions)
    aliases = AliasReader(document).aliases().sorted { $0.key < $1.key }.map {
      NamePair(name: mentions[$0.key], other: mentions[$0.value])
    }
    headline = roles.inHeadline.sorted()
    relatives = roles.relatives.sorted()
    findPersons()
  }

  /// Finds out whom the article names in full, by itself.
  private mutating func findPersons() {
    var table = FormTable()
    let forms = names.map { table.form(of: $0) }
    let article = IndexedArticle(self, forms: forms, in: table.forms)
    var resolver = PersonResolver(
      members: Set(article.forms), article: article,
      story: StoryNames([], of: table.forms, titles: [:]), forms: table.forms)
    // For each form the first name that has it.
    var first: [Int: Int] = [:]
    for (name, form) in forms.enumerated() where first[form] == nil { first[form] = name }
    let found = resolver.personsAndOpenNames(of: first.keys.sorted())
    persons = found.persons.compactMap { first[$0] }.sorted()
    openNames = found.openNames.compactMap { first[$0] }.sorted()
    for (form, name) in first.sorted(by: { $0.value < $1.value })
    where table.forms[form].person?.isBare == false {
      let target = resolver.target(of: form)
      if target != form, let other = first[target] {
        fuller.append(NamePair(name: name, other: other))
      }
    }
  }

  private static func titles(_ document: Document) -> [Int: TitleEvidence] {
    var titles: [Int: TitleEvidence] = [:]
    for (number, mention) in document.mentions.enumerated() {
      guard mention.kind == .person, let title = mention.title else { continue }
      var evidence = TitleEvidence()
      evidence.add(title: document.text.bytes.span.extracting(title.range))
      titles[number] = evidence
    }
    return titles
  }

  private static func bracketed(_ document: Document, _ names: [Int]) -> [NamePair] {
    var found: [NamePair] = []
    let bytes = document.text.bytes
    let mentions = document.mentions
    for index in mentions.indices.dropFirst() where mentions[index].kind == .organisation {
      let before = mentions[index - 1]
      let span = mentions[index].span
      guard before.kind == .organisation, names[index] != names[index - 1],
        span.start == before.span.end + 2, bytes[span.start - 1] == UInt8(ascii: "("),
        span.end < bytes.count, bytes[span.end] == UInt8(ascii: ")")
      else { continue }
      found.append(NamePair(name: names[index], other: names[index - 1]))
    }
    return found
  }
}
