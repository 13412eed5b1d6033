/// Finds the mentions of a document: persons, organisations, places, groups and other names.
///
/// Capitalised stretches become candidates; their own words, the words around them and what the
/// rest of the article shows of the same name decide what they name. Sentences in which capitals
/// say nothing, such as headlines in capitals, come last and profit from the names in all others.
struct NameFinder {
  /// Whether a hyphen between spaces joins names, as in text that was cut into tokens elsewhere.
  var joinsSpacedHyphens = false

  /// The mentions in order; they do not overlap.
  func mentions(in document: Document) -> [Mention] {
    let wordReader = NameWordReader(document)
    var memory = NameMemory()
    var plain: [ScoredSentence] = []
    var headlines: [[NameWord]] = []
    for sentence in document.sentences {
      let words = wordReader.words(of: sentence.tokens)
      if CaseStyle(of: words) == .sentence {
        plain.append(scored(words, .sentence))
      } else {
        headlines.append(words)
      }
    }
    for sentence in plain { sentence.remember(in: &memory) }
    if let place = document.article.metadata.dateline { memory.addPlace(place) }
    var mentions: [Mention] = []
    for sentence in plain { sentence.append(to: &mentions, memory) }
    if headlines.isEmpty { return mentions }
    let reader = HeadlineReader(memory: memory, smallWords: smallWords(in: plain))
    for words in headlines {
      scored(reader.sentenceStyled(words), .title).append(to: &mentions, memory)
    }
    mentions.sort { $0.span < $1.span }
    return mentions
  }

  private func smallWords(in sentences: [ScoredSentence]) -> Set<FoldedKey> {
    var keys: Set<FoldedKey> = []
    for sentence in sentences {
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
