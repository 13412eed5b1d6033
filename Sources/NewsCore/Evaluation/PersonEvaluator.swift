/// Measures how the program puts persons together over the articles of an archive.
public struct PersonEvaluator: Sendable {
  /// Which names are put together.
  public enum Names: Hashable, Sendable {
    /// Those that are marked.
    case marked
    /// Those that the program itself finds in the raw texts.
    case found
  }

  private let names: Names
  private let scope: ClusterScope

  public init(names: Names = .marked, scope: ClusterScope = .all) {
    self.names = names
    self.scope = scope
  }

  /// Resolves all texts as one archive; the chains are looked at only to compare.
  public func evaluation(of articles: [GoldArticle]) -> PersonEvaluation {
    let documents = articles.map(document)
    let reference = EntityResolver(stories: .subjects).crossReference(over: documents)
    let predictions = documents.indices.map { index in
      self.predictions(in: reference, document: index, of: articles[index])
    }
    var placed: [PlacedMention] = []
    var hasChains = true
    for (index, article) in articles.enumerated() {
      let matcher = MentionMatcher(predictions[index], in: article.text)
      for mention in article.mentions {
        guard let chain = mention.chain else {
          hasChains = false
          continue
        }
        placed.append(
          PlacedMention(
            document: index, span: mention.span, pool: pool(of: article), chain: chain,
            prediction: matcher.prediction(for: mention.span)))
      }
    }
    guard hasChains else {
      return PersonEvaluation(
        predictions: predictions, figures: nil, rightChain: 0, errors: [])
    }
    let comparison = ClusterComparison(placed)
    return PersonEvaluation(
      predictions: predictions, figures: ClusterScorer().figures(of: placed.map(\.clustered)),
      rightChain: comparison.rightChain, errors: comparison.errors(in: documents))
  }

  private func pool(of article: GoldArticle) -> String {
    switch scope {
    case .doc: article.name
    case .topic: "\(article.set)\u{0}\(article.topic)"
    case .all: ""
    }
  }

  private func predictions(
    in reference: CrossReference, document: Int, of article: GoldArticle
  ) -> [PredictedMention] {
    let mentions = reference.documents[document].mentions
    return mentions.indices.filter { mentions[$0].kind == .person }.map { index in
      let link = reference.links[document][index]
      return PredictedMention(
        span: names == .marked ? article.mentions[index].span : mentions[index].span,
        cluster: reference.entities[link.entity].id.name, reason: link.reason,
        isCertain: link.isCertain)
    }
  }

  private func document(of article: GoldArticle) -> Document {
    switch names {
    case .marked: MarkedDocumentReader().document(of: article)
    case .found: RawDocumentReader().document(named: article.name, article.text)
    }
  }
}
