/// A story as the trainer of the model of long accounts sees it.
package struct EchoExamples {
  package let story: String
  /// The features of pairs, `featureCount` numbers each.
  package let features: [Float]
  /// For each pair whether it is marked.
  package let areMarked: [Bool]
  /// How many pairs are marked.
  package let marked: Int

  package static let featureCount = EchoFeatureReader.count

  /// - Parameter every: whether to take pairs that share no word, too.
  package init(_ topic: MarkedTopic, every: Bool = false) {
    story = topic.name
    let documents = MarkedTopicDocuments().documents(of: topic)
    var features: [Float] = []
    var areMarked: [Bool] = []
    for scene in PassageAligner().scenes(of: documents).scenes {
      let examples = EchoFinder(scene).examples(every: every)
      features += examples.features
      areMarked += examples.pairs.map { pair in
        topic.pairs.contains(
          SentencePair(scene.sentences[pair.one].place, scene.sentences[pair.other].place))
      }
    }
    self.features = features
    self.areMarked = areMarked
    marked = topic.pairs.count
  }
}
