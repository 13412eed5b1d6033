extension CrossReference {
  /// Who is quoted in each article, in the order of the articles.
  public func sourcing() -> [Sourcing] { documents.indices.map(sourcing) }

  /// Who is quoted in an article; nil when there is none of that name.
  public func sourcing(of article: ArticleID) -> Sourcing? { index(of: article).map(sourcing) }

  /// Who is quoted in the accounts of the story that an article is an account of, in order; of an
  /// article that is in no story in this one alone.
  public func sourcing(besides article: ArticleID) -> [Sourcing] {
    accounts(besides: article).map(sourcing)
  }

  private func sourcing(of index: Int) -> Sourcing {
    let document = documents[index]
    let words = wordsOfQuotations(in: document)
    var shares: [SourceKey: SourceShare] = [:]
    for (number, row) in quotationRows(ofDocument: index).enumerated() {
      let quotation = document.quotations[number]
      guard quotation.isUtterance else { continue }
      let source = source(of: row, quotation.speaker?.kind)
      let key = SourceKey(source)
      var share = shares[key] ?? source
      share.first = share.first ?? quotation.span
      if quotation.kind == .indirect {
        share.reports += 1
        share.reportedWords += words[number]
      } else {
        share.quotations += 1
        share.words += words[number]
      }
      shares[key] = share
    }
    return Sourcing(
      article: document.article.id, words: document.words(in: document.text.span).count,
      shares: shares.values.sorted(by: Self.isBefore))
  }

  /// The number of words of each quotation that is an utterance.
  ///
  /// A word that several contain counts for the outermost of those in the speaker's own words, else
  /// for the first report around it.
  private func wordsOfQuotations(in document: Document) -> [Int] {
    let quotations = document.quotations
    var isTaken = [Bool](repeating: false, count: document.tokens.count)
    var words = [Int](repeating: 0, count: quotations.count)
    for isReport in [false, true] {
      for (index, quotation) in quotations.enumerated()
      where quotation.isUtterance && (quotation.kind == .indirect) == isReport {
        for token in document.tokens(in: quotation.span) where !isTaken[token] {
          isTaken[token] = true
          if document.tokens[token].isWord { words[index] += 1 }
        }
      }
    }
    return words
  }

  /// The source of a quotation without counts.
  private func source(of row: QuotationRow, _ kind: SpeakerKind?) -> SourceShare {
    if let name = row.speakerName {
      return SourceShare(name: name, entity: row.speakerEntity, kind: kind ?? .person)
    }
    guard let text = row.speakerText, !row.isPronoun else {
      return SourceShare(name: nil, entity: nil, kind: nil)
    }
    return SourceShare(name: text, entity: nil, kind: kind ?? .unnamed)
  }

  private static func isBefore(_ left: SourceShare, _ right: SourceShare) -> Bool {
    if (left.kind == nil) != (right.kind == nil) { return right.kind == nil }
    let (one, other) = (left.words + left.reportedWords, right.words + right.reportedWords)
    if one != other { return one > other }
    return (left.name ?? "", left.entity?.name ?? "") < (right.name ?? "", right.entity?.name ?? "")
  }
}
