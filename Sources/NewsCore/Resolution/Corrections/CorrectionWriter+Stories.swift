extension CorrectionWriter {
  /// Makes the stories of two articles one.
  func join(_ article: ArticleID, _ other: ArticleID) throws(Refusal) -> Draft {
    let (one, two) = (try document(article), try document(other))
    guard one.story != two.story else {
      throw Refusal(words: "both are accounts of one story already")
    }
    var change = CorrectionChange()
    let others = accounts(besides: two) + [two]
    for account in accounts(besides: one) + [one] {
      change.removed += others.flatMap { lines(.part, account, $0) }
    }
    change.add(StoryCorrection(.join, .init(one), .init(two)))
    return Draft(change: change, words: "both stories are one now", mention: nil)
  }

  /// Makes an article a story of its own.
  func part(_ article: ArticleID) throws(Refusal) -> Draft {
    let document = try document(article)
    let others = accounts(besides: document)
    guard !others.isEmpty else {
      throw Refusal(words: "it is the only account of its story")
    }
    var change = CorrectionChange()
    for other in others {
      change.removed += lines(.join, document, other)
      change.add(StoryCorrection(.part, .init(document), .init(other)))
    }
    return Draft(
      change: change, words: "“\(document.title)” is a story of its own now", mention: nil)
  }

  private func document(_ id: ArticleID) throws(Refusal) -> Document {
    guard let index = corrected.reference.index(of: id) else {
      throw Refusal(words: "it is not among the articles any more")
    }
    return corrected.reference.documents[index]
  }

  private func accounts(besides document: Document) -> [Document] {
    corrected.reference.documents.filter {
      $0.story == document.story && $0.article.id != document.article.id
    }
  }

  /// The lines that say something of two articles.
  private func lines(
    _ verb: StoryCorrection.Verb, _ one: Document, _ other: Document
  ) -> [CorrectionLine] {
    guard let wanted = StoryCorrection(verb, .init(one), .init(other)) else { return [] }
    return list.lines.filter { line in
      guard case .story(let said) = line.statement else { return false }
      return said.verb == verb && said.isAboutSame(as: wanted)
    }
  }
}

extension CorrectionChange {
  mutating func add(_ correction: StoryCorrection?) {
    if let correction { added.append(CorrectionLine(statement: .story(correction))) }
  }
}
