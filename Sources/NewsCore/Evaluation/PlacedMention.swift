/// A marked mention, where it stands and what was made of it.
struct PlacedMention {
  /// Index of the text.
  let document: Int
  let span: TextSpan
  let pool: String
  let chain: String
  let prediction: PredictedMention?

  var clustered: ClusteredMention {
    ClusteredMention(pool: pool, chain: chain, cluster: prediction?.cluster)
  }
}
