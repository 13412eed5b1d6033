/// Which chains and which clusters meet in which mentions.
struct ClusterComparison {
  /// A chain or a cluster of a pool.
  private struct Key: Hashable, Comparable {
    let pool: String
    let name: String

    static func < (left: Key, right: Key) -> Bool {
      (left.pool, left.name) < (right.pool, right.name)
    }
  }

  private let mentions: [PlacedMention]
  /// For each chain and for each cluster its mentions by the name of the other.
  private var chains: [Key: [String: [PlacedMention]]] = [:]
  private var clusters: [Key: [String: [PlacedMention]]] = [:]

  init(_ mentions: [PlacedMention]) {
    self.mentions = mentions
    for mention in mentions {
      guard let cluster = mention.prediction?.cluster else { continue }
      chains[Key(pool: mention.pool, name: mention.chain), default: [:]][cluster, default: []]
        .append(mention)
      clusters[Key(pool: mention.pool, name: cluster), default: [:]][mention.chain, default: []]
        .append(mention)
    }
  }

  /// The share of mentions whose cluster is the one that most of the chain's mentions are in, and
  /// whose chain is the one that most of the cluster's mentions are of.
  var rightChain: Double {
    let largest = chains.mapValues { parts(of: $0).first?.key }
    let prevailing = clusters.mapValues { parts(of: $0).first?.key }
    let right = mentions.count { mention in
      guard let cluster = mention.prediction?.cluster else { return false }
      return largest[Key(pool: mention.pool, name: mention.chain)] == cluster
        && prevailing[Key(pool: mention.pool, name: cluster)] == mention.chain
    }
    return Double(right) / Double(max(1, mentions.count))
  }

  func errors(in documents: [Document]) -> [ClusterError] {
    errors(.merge, clusters, documents) + errors(.split, chains, documents)
  }

  private func errors(
    _ kind: ClusterError.Kind, _ groups: [Key: [String: [PlacedMention]]], _ documents: [Document]
  ) -> [ClusterError] {
    let wrong = groups.filter { $0.value.count > 1 }.map { key, group in
      (key: key, size: group.values.reduce(0) { $0 + $1.count }, parts: parts(of: group))
    }
    return wrong.sorted { ($1.size, $0.key) < ($0.size, $1.key) }.map { found in
      ClusterError(
        kind: kind, name: found.key.name, parts: found.parts.map { part($0, documents) })
    }
  }

  private func parts(
    of group: [String: [PlacedMention]]
  ) -> [(key: String, value: [PlacedMention])] {
    group.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
  }

  private func part(
    _ group: (key: String, value: [PlacedMention]), _ documents: [Document]
  ) -> ClusterError.Part {
    let shown = group.value[0]
    return ClusterError.Part(
      name: group.key, mentions: group.value.count,
      example: Excerpt(of: documents[shown.document]).concordanceLine(shown.span),
      reason: shown.prediction?.reason ?? "")
  }
}
