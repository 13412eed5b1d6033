/// Gathers what is needed to compare the quotations of all articles.
struct ComparedQuotationReader {
  let reference: CrossReference
  let weights: WordWeights

  /// All quotations, in reading order.
  func quotations() -> [ComparedQuotation] {
    let stories = stories()
    return reference.documents.indices.flatMap { quotations(of: $0, story: stories[$0]) }
  }

  /// For each document the number of its story: one of few articles, else the article alone.
  private func stories() -> [Int] {
    let names = reference.documents.map(\.story)
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    var numbers: [String: Int] = [:]
    return names.indices.map { index in
      guard counts[names[index]] ?? 0 <= EntityIndex.largestStory else { return index }
      if let number = numbers[names[index]] { return number }
      numbers[names[index]] = index
      return index
    }
  }

  private func quotations(of document: Int, story: Int) -> [ComparedQuotation] {
    let found = reference.documents[document]
    let reader = QuotedWordsReader(document: found, weights: weights)
    return found.quotations.indices.map { index in
      let quotation = found.quotations[index]
      let words = reader.words(of: index)
      let mention = quotation.speaker?.mention
      let link = mention.map { reference.links[document][$0] }
      let isNamed = mention.map { found.mentions[$0].span == quotation.speaker?.span } ?? false
      return ComparedQuotation(
        document: document, quotation: index, kind: quotation.kind, use: quotation.use,
        outer: quotation.outer, story: story,
        day: found.article.metadata.published?.dayNumber, speaker: link?.entity,
        isSpeakerCertain: isNamed && (link?.isCertain ?? false), words: words,
        context: words.weight < UtteranceRules.light ? reader.context(of: quotation) : [])
    }
  }
}
