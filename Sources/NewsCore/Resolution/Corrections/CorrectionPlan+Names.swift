/// What corrections say of names.
extension CorrectionPlan {
  /// Names that are none, or of another kind.
  mutating func readKinds(_ corrections: [Correction]) {
    for correction in corrections where correction.verb == .retype || correction.verb == .dismiss {
      let key = NameKey(correction.kind, correction.name)
      let entities = index.entities(named: key)
      for entity in entities { kindClaims[entity, default: []].append(correction) }
      guard entities.isEmpty else { continue }
      let others = index.entities(alsoNamed: key)
      if others.isEmpty { problems[correction] = .missingName(correction.name) }
      // What else is called so stays what it is; only these mentions of it do not.
      for mention in others.flatMap({ mentions(of: $0, written: key) }) {
        if correction.verb == .retype {
          mentions.kinds[mention, default: []].append(correction)
        } else {
          mentions.dismissals[mention, default: []].append(correction)
        }
      }
    }
    for (entity, said) in kindClaims {
      if Set(said.map(\.object)).count > 1 {
        conflict(said)
      } else if case .kind(let kind)? = said.first?.object {
        kinds[entity] = kind
      } else {
        dismissed.insert(entity)
      }
    }
  }

  /// Names that are one entity, or two, or shown otherwise.
  mutating func readNames(_ corrections: [Correction]) {
    reportDismissed(corrections)
    let sound = corrections.filter { !isInConflict($0) }
    // Differences first: they part names that others may speak of.
    let parted = edges(of: .different, sound, absence: .isReported)
    for difference in parted where difference.source == difference.target { part(difference) }
    differences = parted.filter { $0.source != $0.target }
    let unions = edges(of: .merge, sound, absence: .makesNode)
    doubts = edges(of: .unsure, sound, absence: .isReported)
    settle(unions)
    for edge in doubts { pairs[NodePair(roots[edge.source], roots[edge.target])] = .unsure }
    differences = differences.filter { !isInConflict($0.correction) }
    for edge in differences {
      pairs[NodePair(roots[edge.source], roots[edge.target])] = .different
    }
    readRenames(corrections.filter { $0.verb == .rename })
  }

  /// What is none cannot be merged or renamed.
  private mutating func reportDismissed(_ corrections: [Correction]) {
    let others = corrections.filter { $0.verb == .merge || $0.verb == .rename }
    for dismissal in corrections where dismissal.verb == .dismiss && problems[dismissal] == nil {
      let key = NameKey(dismissal.kind, dismissal.name)
      let contrary = others.filter { other in
        NameKey(other.kind, other.name) == key
          || other.verb == .merge && NameKey(other.kind, other.objectName ?? "") == key
      }
      guard !contrary.isEmpty else { continue }
      conflict([dismissal] + contrary)
      dismissed.subtract(index[key])
    }
  }

  private mutating func edges(
    of verb: Correction.Verb, _ corrections: [Correction], absence: Absence
  ) -> [Edge] {
    var edges: [Edge] = []
    for correction in corrections where correction.verb == verb {
      if let edge = edge(of: correction, absence: absence) { edges.append(edge) }
    }
    return edges
  }

  private mutating func edge(of correction: Correction, absence: Absence) -> Edge? {
    let other = correction.objectName ?? ""
    guard let source = node(correction.name, of: correction, absence: absence),
      let target = node(other, of: correction, absence: absence)
    else { return nil }
    return Edge(source: source, target: target, correction: correction)
  }

  /// Parts two names that the resolver takes for one entity: the mentions that have the name which
  /// is not the entity's are another one.
  private mutating func part(_ difference: Edge) {
    guard let entity = nodes[difference.source].entity else { return }
    let correction = difference.correction
    let own = NameKey(correction.kind, nodes[difference.source].name)
    let other = correction.objectName ?? ""
    let name = NameKey(correction.kind, other) == own ? correction.name : other
    let key = NameKey(correction.kind, name)
    let label = label(key, name)
    let claim = MentionCorrections.Claim(node: label, correction: correction)
    for mention in mentions(of: entity, written: key) {
      mentions.targets[mention, default: []].append(claim)
    }
  }

  /// The mentions of a resolver's entity that are written in one way.
  private func mentions(of entity: Int, written key: NameKey) -> [MentionReference] {
    reference.entities[entity].mentions.filter { mention in
      let document = reference.documents[mention.document]
      let words = document.singleSpaced(document.mentions[mention.mention].span)
      return NameKey(key.kind, words) == key
    }
  }

  private mutating func settle(_ unions: [Edge]) {
    var sets = sets(of: unions)
    for difference in differences
    where sets.root(of: difference.source) == sets.root(of: difference.target) {
      let between = edges(of: unions, between: difference.source, and: difference.target)
      conflict(between.map(\.correction) + [difference.correction])
    }
    merges = unions.filter { !isInConflict($0.correction) }
    sets = self.sets(of: merges)
    roots = nodes.indices.map { sets.root(of: $0) }
    findHeads()
    reportMissing()
  }

  func sets(of unions: [Edge]) -> DisjointSets {
    var known = namesakes
    var sets = DisjointSets(count: nodes.count)
    for entity in kinds.keys { sets.unite(entity, known.root(of: entity)) }
    for edge in unions { sets.unite(edge.source, edge.target) }
    return sets
  }

  /// The edges that tie two nodes: what is left when ends that lead nowhere are taken off.
  private func edges(of all: [Edge], between first: Int, and last: Int) -> [Edge] {
    var sets = sets(of: all)
    var namesakes = namesakes
    // Namesakes are one end, as nothing between them can be taken away.
    func end(_ node: Int) -> Int {
      node < reference.entities.count ? namesakes.root(of: node) : node
    }
    let root = sets.root(of: first)
    var edges = all.filter { sets.root(of: $0.source) == root }
    while true {
      var degrees: [Int: Int] = [end(first): 2, end(last): 2]
      for edge in edges {
        degrees[end(edge.source), default: 0] += 1
        degrees[end(edge.target), default: 0] += 1
      }
      let kept = edges.filter {
        degrees[end($0.source)] != 1 && degrees[end($0.target)] != 1
      }
      if kept.count == edges.count { return kept }
      edges = kept
    }
  }

  /// A name in a merge that nothing here has.
  private mutating func reportMissing() {
    let claimed = Set(mentions.targets.values.joined().map(\.node))
    for edge in merges {
      for node in [edge.source, edge.target]
      where nodes[node].entity == nil && !claimed.contains(node) {
        problems[edge.correction] = .missingName(nodes[node].name)
      }
    }
  }

  private mutating func readRenames(_ corrections: [Correction]) {
    var shown: [Int: [Correction]] = [:]
    for correction in corrections where problems[correction] == nil {
      guard let node = node(correction.name, of: correction, absence: .isReported) else { continue }
      renames[roots[node], default: []].append(correction)
      // The name of what was merged into another is gone whatever it was.
      if isHead(node) { shown[roots[node], default: []].append(correction) }
    }
    for (root, said) in shown {
      let given = Set(said.compactMap(\.objectName))
      if given.count > 1 { conflict(said) } else { names[root] = given.first }
    }
  }

  private mutating func isHead(_ node: Int) -> Bool {
    guard let head = heads[roots[node]], head != node else { return true }
    let entities = reference.entities.count
    return head < entities && node < entities
      && namesakes.root(of: head) == namesakes.root(of: node)
  }

  /// Finds the nodes into which others were merged and which were merged into none; of several, the
  /// fullest.
  private mutating func findHeads() {
    var members: [Int: [Int]] = [:]
    for (node, root) in roots.enumerated() where root != node {
      members[root, default: [root]].append(node)
    }
    let claimed = Set(mentions.targets.values.joined().map(\.node))
    let isReal = { [nodes] (node: Int) in nodes[node].entity != nil || claimed.contains(node) }
    let merged = Set(
      merges.filter { isReal($0.target) && $0.target != $0.source }.map(\.source))
    heads = members.compactMapValues { [nodes] members in
      let real = members.filter(isReal)
      let heads = real.filter { !merged.contains($0) }
      return (heads.isEmpty ? real : heads).max { nodes[$1].isFuller(than: nodes[$0]) }
    }
  }
}
