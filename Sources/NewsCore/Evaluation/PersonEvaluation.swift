/// How the program put together the persons of annotated texts.
public struct PersonEvaluation: Hashable, Sendable {
  /// For each text the names of persons and what they name.
  public let predictions: [[PredictedMention]]
  /// Nil when a mention of the file has no chain to compare with.
  public let figures: ClusterFigures?
  /// The share, 0 to 1, of marked mentions that were found and put into the right chain: their
  /// entity is the one that most of the chain's mentions are in, and most of the entity's marked
  /// mentions are of that chain.
  public let rightChain: Double
  /// Merges first, the largest first.
  public let errors: [ClusterError]
}
