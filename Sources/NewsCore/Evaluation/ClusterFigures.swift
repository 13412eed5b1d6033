/// How well mentions were put together, by the measures of the field.
public struct ClusterFigures: Hashable, Sendable {
  /// The number of marked mentions.
  public let mentions: Int
  /// The number of marked chains.
  public let chains: Int
  /// The share of marked mentions that were found, 0 to 1.
  public let found: Double
  /// B-cubed (Bagga and Baldwin 1998); a mention not found is a cluster of its own.
  public let bCubed: Ratios
  /// Over all pairs of mentions; one not found loses its pairs.
  public let pairwise: Ratios
  /// CEAF with the entity measure φ4 (Luo 2005), chains and clusters aligned greedily.
  public let ceaf: Ratios
  /// The mean number of clusters that a chain's mentions are in.
  public let fragmentation: Double
  /// The number of clusters with mentions of several chains.
  public let mergedClusters: Int
}
