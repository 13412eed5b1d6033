import NewsCore

/// All rows of words that the model learns from, with features as numbers.
struct TrainingSet {
  /// The features to learn weights for.
  let groups: FeatureGroups
  private(set) var index = FeatureIndex()
  /// The features of all words, laid end to end.
  private(set) var features: [UInt32] = []
  /// Where the features of each word begin, and last where they end.
  private(set) var wordStarts: [Int] = [0]
  private(set) var labels: [NameLabel] = []
  /// Where each row of words begins, and last where the last one ends.
  private(set) var rowStarts: [Int] = [0]
  private(set) var rowWeights: [Float] = []

  init(groups: FeatureGroups) {
    self.groups = groups
  }

  mutating func add(_ article: ConllFile.Article, weight: Float) {
    let text = TokenisedText(article.tokens)
    NameExamples(text).forEachRow(
      text.names(tags: article.tags), groups: groups
    ) { features, labels in add(features, labels, weight) }
  }

  mutating func add(_ article: MarkedFile.Article, weight: Float) {
    let names = article.names.compactMap { name in
      EntityKind(tag: name.tag).map {
        (span: TextSpan(name.range.lowerBound, name.range.upperBound), kind: $0)
      }
    }
    NameExamples(text: String(decoding: article.text, as: UTF8.self))
      .forEachRow(names, groups: groups) { features, labels in add(features, labels, weight) }
  }

  private mutating func add(_ row: [[UInt64]], _ rowLabels: [NameLabel], _ weight: Float) {
    for (word, label) in zip(row, rowLabels) {
      for feature in word { features.append(index.count(feature)) }
      wordStarts.append(features.count)
      labels.append(label)
    }
    rowStarts.append(labels.count)
    rowWeights.append(weight)
  }
}
