/// A topic as the trainer of the passage model sees it.
package struct PassageExamples {
  package let topic: String
  /// The features of all pairs that share words, `pairFeatureCount` numbers each.
  package let features: [Float]
  /// For each pair whether it is marked.
  package let areMarked: [Bool]
  /// How many pairs are marked.
  package let marked: Int

  private let scenes: [JudgedScene]

  package static let pairFeatureCount = PassageFeatureReader.count
  package static let linkFeatureCount = LinkFeatureReader.count + PassageFeatureReader.count

  package init(_ topic: MarkedTopic) {
    self.topic = topic.name
    let documents = MarkedTopicDocuments().documents(of: topic)
    scenes = PassageAligner().scenes(of: documents).scenes.map(JudgedScene.init)
    features = scenes.flatMap(\.features)
    areMarked = scenes.flatMap { judged in
      judged.pairs.map { pair in
        let sentences = judged.scene.sentences
        return topic.pairs.contains(
          SentencePair(sentences[pair.one].place, sentences[pair.other].place))
      }
    }
    marked = topic.pairs.count
  }

  /// The features for the second judgement, `linkFeatureCount` numbers for each pair.
  ///
  /// - Parameter likelihoods: what the first judgement says of each pair.
  package func linkFeatures(_ likelihoods: [Float]) -> [Float] {
    var rest = likelihoods[...]
    return scenes.flatMap { scene in
      let own = Array(rest.prefix(scene.pairs.count))
      rest = rest.dropFirst(scene.pairs.count)
      return scene.linkFeatures(own)
    }
  }
}
