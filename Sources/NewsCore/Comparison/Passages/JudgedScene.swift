/// The pairs of sentences of a scene with what the model's two judgements are made on.
struct JudgedScene {
  let scene: PassageScene
  let pairs: [PassagePair]
  /// The features of each pair, one after the other.
  let features: [Float]

  init(_ scene: PassageScene) {
    self.scene = scene
    let reader = PassageFeatureReader(likeness: PassageLikeness(scene))
    pairs = reader.pairs()
    var features: [Float] = []
    features.reserveCapacity(pairs.count * PassageFeatureReader.count)
    for pair in pairs { reader.append(pair, to: &features) }
    self.features = features
  }

  /// The features for the second judgement, given the first.
  func linkFeatures(_ likelihoods: [Float]) -> [Float] {
    let reader = LinkFeatureReader(scene, pairs, likelihoods)
    let companies = reader.companies(of: pairs, likelihoods)
    var features: [Float] = []
    let count = PassageFeatureReader.count
    features.reserveCapacity(pairs.count * (LinkFeatureReader.count + count))
    for (index, pair) in pairs.enumerated() {
      reader.append(
        pair, likelihood: likelihoods[index], company: companies[index], to: &features)
      features += self.features[index * count..<(index + 1) * count]
    }
    return features
  }

  /// How likely each pair corresponds.
  func likelihoods(by model: PassageModel) -> [Float] {
    let first = model.firstLikelihoods(of: features)
    return model.secondLikelihoods(of: linkFeatures(first))
  }
}
