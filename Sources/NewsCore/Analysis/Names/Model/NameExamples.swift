/// What a model of names learns from: for each row of words that may be names the features of each
/// word and its label.
package struct NameExamples {
  private let document: Document
  private let sentences: [ProposedSentence]
  private let names: ArticleNames

  /// The examples of text that was cut into tokens elsewhere.
  package init(_ text: TokenisedText) {
    self.init(text.document, joinsSpacedHyphens: true)
  }

  /// The examples of an article's text, a paragraph a line.
  package init(text: String) {
    self.init(Self.document(of: text), joinsSpacedHyphens: false)
  }

  /// A text, a paragraph a line, cut into tokens and sentences.
  static func document(of text: String) -> Document {
    let source = SourceText(repairing: Array(text.utf8))
    var blocks: [Block] = []
    ListedWords.forEachLine(in: source.bytes.span) { line in
      blocks.append(Block(.paragraph, TextSpan(line.lowerBound, line.upperBound)))
    }
    var document = Document(
      article: Article(
        id: ArticleID(""), format: .plain, encoding: "utf-8", text: source, blocks: blocks,
        metadata: ArticleMetadata()))
    document.tokens = Tokenizer().tokens(in: document.article)
    document.sentences = SentenceSplitter().sentences(in: document)
    return document
  }

  private init(_ document: Document, joinsSpacedHyphens: Bool) {
    self.document = document
    let proposer = NameProposer(joinsSpacedHyphens: joinsSpacedHyphens)
    let (sentences, memory) = proposer.proposals(in: document)
    self.sentences = sentences
    names = ArticleNames(sentences, memory: memory)
  }

  /// Calls `body` with the features and the labels of each row of words.
  ///
  /// - Parameter spans: the names of the document, in order.
  package func forEachRow(
    _ spans: [(span: TextSpan, kind: EntityKind)], groups: FeatureGroups,
    _ body: ([[UInt64]], [NameLabel]) -> Void
  ) {
    var next = 0
    for sentence in sentences {
      let labels = labels(of: sentence, spans, from: &next)
      let rows = OpenWords.rows(in: sentence)
      if rows.isEmpty { continue }
      let extractor = NameFeatureExtractor(
        sentence, text: document.text, names: names, groups: groups)
      for row in rows {
        let features = row.map { index in
          var features: [UInt64] = []
          extractor.append(featuresOf: index, in: row, to: &features)
          return features
        }
        body(features, repaired(labels[row]))
      }
    }
  }

  private func labels(
    of sentence: ProposedSentence, _ spans: [(span: TextSpan, kind: EntityKind)],
    from next: inout Int
  ) -> [NameLabel] {
    var labels: [NameLabel] = []
    var begun: TextSpan?
    for (index, word) in sentence.words.enumerated() {
      while next < spans.count, spans[next].span.end <= word.span.start { next += 1 }
      guard next < spans.count, spans[next].span.start < word.span.end else {
        labels.append(.outside)
        continue
      }
      // A part of a compound names what the rules say; the compound as a whole is labelled.
      let proposed = word.isPartOfToken ? proposal(at: index, in: sentence) : nil
      labels.append(
        NameLabel(proposed ?? spans[next].kind, isFirst: begun != spans[next].span))
      begun = spans[next].span
    }
    return labels
  }

  private func proposal(at index: Int, in sentence: ProposedSentence) -> EntityKind? {
    sentence.proposals.first { $0.words.contains(index) }?.kind
  }

  /// The labels with a beginning where a name would go on from another kind.
  private func repaired(_ labels: ArraySlice<NameLabel>) -> [NameLabel] {
    var previous = NameLabel.outside
    return labels.map { label in
      let repaired =
        label.follows(previous) ? label : NameLabel(label.kind ?? .other, isFirst: true)
      previous = repaired
      return repaired
    }
  }
}
