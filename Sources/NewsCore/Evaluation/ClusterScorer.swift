/// Compares where mentions were put with where they belong.
struct ClusterScorer {
  /// Where the mentions of a pool belong and where they were put, as numbers.
  private struct Pool {
    var pairs: [(chain: String, cluster: Cluster)] = []
  }

  /// A cluster of the resolver, or one mention that was not found.
  private enum Cluster: Hashable, Comparable {
    case missed(Int)
    case named(String)
  }

  /// What is summed up over all pools.
  private struct Sums {
    var mentions = 0
    var found = 0
    var precision = 0.0
    var recall = 0.0
    var commonPairs = 0
    var clusterPairs = 0
    var chainPairs = 0
    var aligned = 0.0
    var chains = 0
    var clusters = 0
    var parts = 0
    var merged = 0
  }

  func figures(of mentions: [ClusteredMention]) -> ClusterFigures {
    var pools: [String: Pool] = [:]
    for (index, mention) in mentions.enumerated() {
      let cluster = mention.cluster.map(Cluster.named) ?? .missed(index)
      pools[mention.pool, default: Pool()].pairs.append((mention.chain, cluster))
    }
    var sums = Sums()
    sums.mentions = mentions.count
    sums.found = mentions.count { $0.cluster != nil }
    for (_, pool) in pools.sorted(by: { $0.key < $1.key }) { add(pool, to: &sums) }
    let total = Double(max(1, sums.mentions))
    return ClusterFigures(
      mentions: sums.mentions, chains: sums.chains, found: Double(sums.found) / total,
      bCubed: Ratios(precision: sums.precision / total, recall: sums.recall / total),
      pairwise: Ratios(
        precision: Double(sums.commonPairs) / Double(max(1, sums.clusterPairs)),
        recall: Double(sums.commonPairs) / Double(max(1, sums.chainPairs))),
      ceaf: Ratios(
        precision: sums.aligned / Double(max(1, sums.clusters)),
        recall: sums.aligned / Double(max(1, sums.chains))),
      fragmentation: Double(sums.parts) / Double(max(1, sums.chains)), mergedClusters: sums.merged)
  }

  private func add(_ pool: Pool, to sums: inout Sums) {
    var chains: [String: Int] = [:]
    var clusters: [Cluster: Int] = [:]
    var common: [Cluster: [String: Int]] = [:]
    for (chain, cluster) in pool.pairs {
      chains[chain, default: 0] += 1
      clusters[cluster, default: 0] += 1
      common[cluster, default: [:]][chain, default: 0] += 1
    }
    for (cluster, parts) in common {
      for (chain, count) in parts {
        let square = Double(count * count)
        sums.precision += square / Double(clusters[cluster] ?? 1)
        sums.recall += square / Double(chains[chain] ?? 1)
        if case .named = cluster { sums.commonPairs += pairs(count) }
      }
      if parts.count > 1 { sums.merged += 1 }
      sums.parts += parts.count
    }
    for (cluster, count) in clusters {
      if case .named = cluster { sums.clusterPairs += pairs(count) }
    }
    sums.chainPairs += chains.values.reduce(0) { $0 + pairs($1) }
    sums.chains += chains.count
    sums.clusters += clusters.count
    sums.aligned += alignment(common, chains, clusters)
  }

  private func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }

  /// The sum of φ4 over chains and clusters, each taken once, the most alike first.
  private func alignment(
    _ common: [Cluster: [String: Int]], _ chains: [String: Int], _ clusters: [Cluster: Int]
  ) -> Double {
    var candidates: [(value: Double, chain: String, cluster: Cluster)] = []
    for (cluster, parts) in common {
      for (chain, count) in parts {
        let sizes = Double((chains[chain] ?? 0) + (clusters[cluster] ?? 0))
        candidates.append((2 * Double(count) / sizes, chain, cluster))
      }
    }
    candidates.sort { ($1.value, $1.chain, $1.cluster) < ($0.value, $0.chain, $0.cluster) }
    var takenChains: Set<String> = []
    var takenClusters: Set<Cluster> = []
    var sum = 0.0
    for candidate in candidates
    where !takenChains.contains(candidate.chain) && !takenClusters.contains(candidate.cluster) {
      takenChains.insert(candidate.chain)
      takenClusters.insert(candidate.cluster)
      sum += candidate.value
    }
    return sum
  }
}
