/// Measures how the program finds names in texts that were cut into tokens.
public struct NameEvaluator: Sendable {
  /// The kinds of `NameTagger`, in the order in which they are listed.
  public static let kinds = ["PER", "ORG", "LOC", "MISC"]

  /// How many examples of each confusion are kept.
  private static let examples = 4

  private let tags: @Sendable ([[String]]) -> [[String]]

  public init() {
    let tagger = NameTagger()
    tags = { tagger.tags(for: $0) }
  }

  /// With tags from elsewhere: one for each token of each sentence of an article.
  public init(tags: @escaping @Sendable ([[String]]) -> [[String]]) {
    self.tags = tags
  }

  /// Tags the tokens article by article; the tags of the file are looked at only to compare.
  public func evaluation(of articles: [TaggedArticle]) -> NameEvaluation {
    let predictions = articles.map { tags($0.tokens.sentences) }
    var scorer = NameScorer()
    var counter = ConfusionCounter()
    for (article, tags) in zip(articles, predictions) {
      for (index, sentence) in article.tokens.sentences.enumerated() {
        let marked = ChunkFinder().chunks(in: article.tags[index])
        let found = ChunkFinder().chunks(in: tags[index].map { NameTag($0) ?? .outside })
        scorer.add(marked: marked, found: found)
        counter.add(
          NameErrorFinder().errors(marked: marked, found: found), in: sentence,
          line: article.firstLines[index])
      }
    }
    return evaluation(of: articles, predictions, scorer, counter)
  }

  private func evaluation(
    of articles: [TaggedArticle], _ predictions: [[[String]]], _ scorer: NameScorer,
    _ counter: ConfusionCounter
  ) -> NameEvaluation {
    let sentences = articles.flatMap(\.tokens.sentences)
    let marked = scorer.markedKinds
    let all = marked.union(scorer.foundKinds)
    let known = marked.intersection(Self.kinds)
    return NameEvaluation(
      articles: articles.count { !$0.tokens.sentences.isEmpty }, sentences: sentences.count,
      tokens: sentences.reduce(0) { $0 + $1.count },
      kinds: listed(all).map { scorer.figures($0, of: [$0]) }, all: scorer.figures("all", of: all),
      unmarkedKinds: listed(all.subtracting(marked)),
      unknownKinds: listed(marked.subtracting(Self.kinds)),
      markedKinds: marked == all ? nil : scorer.figures("marked kinds", of: marked),
      knownKinds: known.isEmpty || known == marked
        ? nil : scorer.figures("known kinds", of: known),
      confusions: counter.confusions(examples: Self.examples), predictions: predictions)
  }

  /// The program's own kinds first.
  private func listed(_ kinds: Set<String>) -> [String] {
    Self.kinds.filter(kinds.contains) + kinds.subtracting(Self.kinds).sorted()
  }
}
