extension CrossReference {
  /// Who is quoted in each article, in the order of the articles.
  public func sourcing() -> [Sourcing] { documents.indices.map(sourcing) }

  /// Who is quoted in an article; nil when there is none of that name.
  public func sourcing(of article: ArticleID) -> Sourcing? { index(of: article).map(sourcing) }

  /// Who is quoted in the accounts of the story that an article is an account of, in order; of an
  /// article that is in no story in this one alone.
  public func sourcing(besides article: ArticleID) -> [Sourcing] {
    guard let index = index(of: article) else { return [] }
    let story = documents[index].article.story
    let accounts = documents.indices.filter { documents[$0].article.story == story }
    return (accounts.count <= EntityIndex.largestStory ? accounts : [index]).map(sourcing)
  }

  /// A word that several quotations contain counts for the outermost of those in the speaker's own
  /// words, else for the first report around it.
  private func sourcing(of index: Int) -> Sourcing {
    let document = documents[index]
    let rows = quotationRows(ofDocument: index)
    var owners = [Int](repeating: -1, count: document.tokens.count)
    let spoken = rows.indices.filter { document.quotations[$0].use == .speech }
    for isReport in [false, true] {
      for row in spoken where (rows[row].kind == .indirect) == isReport {
        for token in document.tokens(in: document.quotations[row].span) where owners[token] < 0 {
          owners[token] = row
        }
      }
    }
    var words = [Int](repeating: 0, count: rows.count)
    var total = 0
    for (owner, token) in zip(owners, document.tokens)
    where token.kind == .word || token.kind == .number {
      total += 1
      if owner >= 0 { words[owner] += 1 }
    }
    var shares: [SourceKey: SourceShare] = [:]
    for row in spoken {
      let share = share(of: rows[row], document.quotations[row].speaker?.kind)
      let key = SourceKey(share)
      let span = document.quotations[row].span
      shares[key, default: share].first = shares[key]?.first ?? span
      if rows[row].kind == .indirect {
        shares[key, default: share].reports += 1
        shares[key, default: share].reportedWords += words[row]
      } else {
        shares[key, default: share].quotations += 1
        shares[key, default: share].words += words[row]
      }
    }
    return Sourcing(
      article: document.article.id, words: total, shares: shares.values.sorted(by: Self.isBefore))
  }

  /// The source of a quotation without counts.
  private func share(of row: QuotationRow, _ kind: SpeakerKind?) -> SourceShare {
    if let name = row.speakerName {
      return SourceShare(name: name, entity: row.speakerEntity, kind: kind ?? .person)
    }
    guard let text = row.speakerText, !row.isPronoun else {
      return SourceShare(name: nil, entity: nil, kind: nil)
    }
    return SourceShare(name: text, entity: nil, kind: kind ?? .unnamed)
  }

  /// Tells sources apart: by what they are, or by the words for them.
  private struct SourceKey: Hashable {
    let entity: EntityID?
    let words: FoldedKey

    init(_ share: SourceShare) {
      entity = share.entity
      words = FoldedKey(share.entity == nil ? share.name ?? "" : "")
    }
  }

  private static func isBefore(_ left: SourceShare, _ right: SourceShare) -> Bool {
    if (left.kind == nil) != (right.kind == nil) { return right.kind == nil }
    let (one, other) = (left.words + left.reportedWords, right.words + right.reportedWords)
    if one != other { return one > other }
    return (left.name ?? "", left.entity?.name ?? "") < (right.name ?? "", right.entity?.name ?? "")
  }
}
