/// Measures how well sentences that correspond are found, from the texts and the borders of their
/// sentences alone.
public struct PassageEvaluator: Sendable {
  public init() {}

  public func evaluation(of topics: [MarkedTopic]) -> PassageEvaluation {
    var found: [[SentencePair]] = []
    var errors: [PassageError] = []
    var figures: [MatchFigures] = []
    for topic in topics {
      let documents = MarkedTopicDocuments().documents(of: topic)
      let links = PassageAligner().links(among: documents)
      let pairs = links.map(\.pair)
      let counted = pairs.filter { topic.isAnnotated($0) }
      let right = counted.count { topic.pairs.contains($0) }
      found.append(pairs)
      figures.append(
        MatchFigures(
          name: topic.name, marked: topic.pairs.count, found: counted.count, right: right))
      errors += self.errors(in: topic, counted)
    }
    return PassageEvaluation(pairs: found, figures: figures, errors: errors)
  }

  private func errors(in topic: MarkedTopic, _ found: [SentencePair]) -> [PassageError] {
    let wrong = Set(found).symmetricDifference(topic.pairs)
    return wrong.sorted().map { pair in
      let texts = [pair.one, pair.other].map { place in
        let account = topic.accounts[place.document]
        return account.text.singleSpaced(account.sentences[place.sentence])
      }
      return PassageError(
        topic: topic.name, isMissed: topic.pairs.contains(pair), one: texts[0], other: texts[1])
    }
  }
}
