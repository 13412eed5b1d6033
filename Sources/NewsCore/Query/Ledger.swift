/// All that was said, and who printed it in which words.
public struct Ledger: Sendable {
  private let reference: CrossReference
  private let utterances: [Utterance]
  /// For each document, for each of its quotations, the utterance.
  private let places: [[Int]]
  /// The documents of each story.
  private let stories: [String: [Int]]

  public init(_ reference: CrossReference) {
    self.reference = reference
    utterances = UtteranceGrouper().utterances(in: reference)
    var places = reference.documents.map { Array(repeating: 0, count: $0.quotations.count) }
    for (index, utterance) in utterances.enumerated() {
      for version in utterance.versions { places[version.document][version.quotation] = index }
    }
    self.places = places
    stories = Dictionary(
      grouping: reference.documents.indices, by: { reference.documents[$0].story })
  }

  /// The utterances that several quotations report, in reading order.
  public func entries() -> [LedgerEntry] {
    var rows: [Int: [QuotationRow]] = [:]
    return utterances.filter { $0.versions.count > 1 }.map { entry(of: $0, &rows) }
  }

  /// The utterance that the quotation at a place reports; nil when there is no quotation.
  ///
  /// - Parameter place: the quotation's words, without their marks.
  public func entry(at place: Place) -> LedgerEntry? {
    guard let document = reference.index(of: place.article),
      let quotation = reference.documents[document].quotations.firstIndex(where: {
        $0.span == place.span
      })
    else { return nil }
    var rows: [Int: [QuotationRow]] = [:]
    return entry(of: utterances[places[document][quotation]], &rows)
  }

  /// - Parameter rows: of documents seen before.
  private func entry(of utterance: Utterance, _ rows: inout [Int: [QuotationRow]]) -> LedgerEntry {
    let quotations = utterance.versions.map { version in
      let known = rows[version.document] ?? reference.quotationRows(ofDocument: version.document)
      rows[version.document] = known
      return known[version.quotation]
    }
    let speakers = Set(quotations.compactMap(\.speakerEntity))
    let ledgerRows = zip(utterance.versions, quotations).map { version, quotation in
      LedgerRow(
        quotation: quotation, versionClass: version.versionClass,
        pieces: pieces(of: version, against: utterance.versions[0]),
        isContested: utterance.hasSpeakerConflict && speakers.count > 1
          && quotation.speakerEntity != nil)
    }
    return LedgerEntry(
      rows: ledgerRows, missing: missing(from: utterance),
      hasSpeakerConflict: utterance.hasSpeakerConflict)
  }

  /// The accounts of the utterance's story that have no version of it.
  private func missing(from utterance: Utterance) -> [ArticleID] {
    let documents = Set(utterance.versions.map(\.document))
    let told = Set(documents.map { reference.documents[$0].story })
    guard told.count == 1, let story = told.first, let accounts = stories[story],
      accounts.count <= EntityIndex.largestStory
    else { return [] }
    return accounts.filter { !documents.contains($0) }.map { reference.documents[$0].article.id }
  }

  private func pieces(
    of version: UtteranceVersion, against fullest: UtteranceVersion
  ) -> [DifferencePiece] {
    let document = reference.documents[version.document]
    let span = document.quotations[version.quotation].span
    let excerpt = Excerpt(of: document)
    guard version != fullest, version.versionClass != .paraphrased else {
      return [DifferencePiece(.kept, excerpt.line(span))]
    }
    let other = reference.documents[fullest.document]
    let left = other.words(in: other.quotations[fullest.quotation].span)
    var pieces: [DifferencePiece] = []
    var end = span.start
    for step in WordDifference(left, document.words(in: span)).steps {
      guard let right = step.right else {
        pieces.append(DifferencePiece(.omitted, ""))
        continue
      }
      append(.kept, TextSpan(end, right.start), excerpt, to: &pieces)
      append(step.isKept ? .kept : .changed, right, excerpt, to: &pieces)
      end = right.end
    }
    append(.kept, TextSpan(end, span.end), excerpt, to: &pieces)
    return pieces
  }

  /// Adds a stretch, or lengthens the one before when that is of the same kind.
  private func append(
    _ kind: DifferencePiece.Kind, _ span: TextSpan, _ excerpt: Excerpt,
    to pieces: inout [DifferencePiece]
  ) {
    let text = excerpt.line(span)
    guard !text.isEmpty else { return }
    if let last = pieces.last, last.kind == kind {
      pieces[pieces.count - 1] = DifferencePiece(kind, last.text + text)
    } else {
      pieces.append(DifferencePiece(kind, text))
    }
  }
}
