/// Labels the words of a document with a linear model.
package struct NameRecogniser<Weights: NameWeights> {
  private let weights: Weights
  private let decoder: NameDecoder<Weights>

  package init(weights: Weights) {
    self.weights = weights
    decoder = NameDecoder(weights: weights)
  }

  /// A label for each word of each sentence.
  func labels(for sentences: [ProposedSentence], in text: SourceText, memory: NameMemory)
    -> [[NameLabel]]
  {
    let names = ArticleNames(sentences, memory: memory)
    var features: [UInt64] = []
    features.reserveCapacity(160)
    var scores: [SIMD8<Int32>] = []
    return sentences.map { sentence in
      var labels = Array(repeating: NameLabel.outside, count: sentence.words.count)
      let rows = OpenWords.rows(in: sentence)
      if rows.isEmpty { return labels }
      let certainty = RuleCertainty(sentence, memory: memory)
      let extractor = NameFeatureExtractor(
        sentence, text: text, names: names, groups: weights.groups)
      for row in rows {
        scores.removeAll(keepingCapacity: true)
        for index in row {
          features.removeAll(keepingCapacity: true)
          extractor.append(featuresOf: index, in: row, to: &features)
          var score = certainty.pull(at: index)
          for feature in features { score &+= weights.weights(of: feature) }
          scores.append(score)
        }
        for (offset, label) in decoder.labels(for: scores).enumerated() {
          labels[row.lowerBound + offset] = label
        }
      }
      return labels
    }
  }
}
