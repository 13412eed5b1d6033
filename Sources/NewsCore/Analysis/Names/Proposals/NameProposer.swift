/// Proposes the names of a document by rules.
///
/// Capitalised stretches become candidates; their own words, the words around them and what the
/// rest of the article shows of the same name decide what they name. Sentences in which capitals
/// say nothing, such as headlines in capitals, come last and profit from the names in all others.
struct NameProposer {
  /// Whether a hyphen between spaces joins names, as in text that was cut into tokens elsewhere.
  var joinsSpacedHyphens = false

  /// The sentences of the document, in order, and what their names showed of each other.
  func proposals(in document: Document) -> (sentences: [ProposedSentence], memory: NameMemory) {
    let wordReader = NameWordReader(document)
    let words = document.sentences.map { wordReader.words(of: $0.tokens) }
    let styles = words.map(CaseStyle.init(of:))
    var memory = NameMemory()
    var scored: [ScoredSentence?] = zip(words, styles).map { words, style in
      style == .sentence ? self.scored(words, style) : nil
    }
    for sentence in scored { sentence?.remember(in: &memory) }
    if let place = document.article.metadata.dateline { memory.addPlace(place) }
    if scored.contains(where: { $0 == nil }) {
      let reader = HeadlineReader(memory: memory, smallWords: smallWords(in: scored))
      for index in scored.indices where scored[index] == nil {
        scored[index] = self.scored(reader.sentenceStyled(words[index]), .title)
      }
    }
    let sentences = zip(scored, styles).compactMap { sentence, style in
      sentence.map {
        ProposedSentence(words: $0.words, style: style, proposals: $0.proposals(memory))
      }
    }
    return (sentences, memory)
  }

  private func smallWords(in sentences: [ScoredSentence?]) -> Set<FoldedKey> {
    var keys: Set<FoldedKey> = []
    for sentence in sentences.lazy.compactMap({ $0 }) {
      for word in sentence.words where word.isWord && word.shape == .lower { keys.insert(word.key) }
    }
    return keys
  }

  private func scored(_ words: [NameWord], _ style: CaseStyle) -> ScoredSentence {
    let finder = CandidateFinder(
      words: words, style: style, joinsSpacedHyphens: joinsSpacedHyphens)
    let scorer = KindScorer(words: words)
    let candidates = finder.candidates()
    return ScoredSentence(
      words: words, candidates: candidates, evidence: candidates.map(scorer.evidence))
  }
}
