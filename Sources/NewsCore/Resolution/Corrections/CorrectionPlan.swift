/// What corrections mean for the articles that are here: the names and mentions they speak of,
/// which of them contradict each other, and which speak of nothing here.
///
/// Nothing depends on the order of the corrections: they are taken as a set.
struct CorrectionPlan {
  /// A correction that ties or parts two nodes.
  struct Edge {
    let source: Int
    let target: Int
    let correction: Correction
  }

  /// Two nodes, the lesser first.
  struct NodePair: Hashable {
    let low: Int
    let high: Int

    init(_ left: Int, _ right: Int) {
      (low, high) = (min(left, right), max(left, right))
    }
  }

  let reference: CrossReference
  var problems: [Correction: CorrectionProblem.Reason] = [:]
  /// Entities that are of another kind than the resolver found, and of which.
  var kinds: [Int: EntityKind] = [:]
  /// Entities that are none.
  var dismissed: Set<Int> = []
  /// The resolver's entities first, then what only corrections name.
  var nodes: [CorrectionNode] = []
  var mentions = MentionCorrections()
  /// For each node the one that stands for all that are the same.
  var roots: [Int] = []
  /// For each root that stands for several nodes the one whose name stays.
  var heads: [Int: Int] = [:]
  /// For each root the name that a reader gave it.
  var names: [Int: String] = [:]
  /// What is said of pairs of roots: `different` or `unsure`.
  var pairs: [NodePair: Verdict] = [:]
  /// Who is merged into whom, by corrections that hold.
  var merges: [Edge] = []
  /// Who is said to differ, and of whom nobody can tell.
  var differences: [Edge] = []
  var doubts: [Edge] = []
  /// For each root what gives its nodes other names; that of the head is shown.
  var renames: [Int: [Correction]] = [:]
  /// For each entity what makes it another kind, or none.
  var kindClaims: [Int: [Correction]] = [:]

  var index: EntityNames
  /// The nodes that only corrections name.
  var labels: [NameKey: Int] = [:]
  /// Retyped entities and what has their name and their new kind are one.
  var namesakes: DisjointSets

  /// Finds the mention that an anchor speaks of, by the words of the mention.
  typealias Search = (String, MentionAnchor) -> MentionFinder.Finding

  init(_ corrections: [Correction], for reference: CrossReference) {
    let anchored = corrections.filter { $0.anchor != nil }
    var finder = MentionFinder(
      anchored.isEmpty ? [] : reference.documents, for: anchored)
    self.init(corrections, for: reference) { finder.mention($0, at: $1) }
  }

  init(_ corrections: [Correction], for reference: CrossReference, search: Search) {
    self.reference = reference
    let sorted = corrections.sorted { $0.text.precedes($1.text) }
    let wanted = Set(sorted.flatMap(Self.keys))
    index = EntityNames(of: reference.entities, wanted: wanted)
    namesakes = DisjointSets(count: reference.entities.count)
    readKinds(sorted.filter { $0.anchor == nil })
    if !kinds.isEmpty { uniteNamesakes(wanted) }
    nodes = reference.entities.enumerated().map { entity, found in
      CorrectionNode(kind: kinds[entity] ?? found.kind, name: found.name, entity: entity)
    }
    readMentions(sorted.filter { $0.anchor != nil }, search)
    readNames(sorted.filter { $0.anchor == nil })
    settleMentions()
  }

  private static func keys(of correction: Correction) -> [NameKey] {
    var keys = [NameKey(correction.kind, correction.name)]
    if let name = correction.objectName { keys.append(NameKey(correction.kind, name)) }
    return keys
  }

  private mutating func uniteNamesakes(_ wanted: Set<NameKey>) {
    let known = kinds.map { NameKey($1, reference.entities[$0].name) }
    index = EntityNames(of: reference.entities, kinds: kinds, wanted: wanted.union(known))
    for (entity, kind) in kinds {
      let name = reference.entities[entity].name
      guard NameKey.identifies(kind, name) else { continue }
      for other in index[NameKey(kind, name)] { namesakes.unite(entity, other) }
    }
  }

  /// What is done about a name that nothing here has.
  enum Absence {
    case isReported, makesNode
  }

  /// The node of a name: what is called so, what corrections call so, or what is also called so.
  /// Nil when there is none or several have it, which is a problem of the correction.
  mutating func node(
    _ name: String, of correction: Correction, absence: Absence
  ) -> Int? {
    let key = NameKey(correction.kind, name)
    var found = index.entities(named: key).filter { !dismissed.contains($0) }
    if found.isEmpty, let label = labels[key] { return label }
    // A mention that was split off under a form of a name does not name what has that form.
    if found.isEmpty, correction.verb != .split {
      found = index.entities(alsoNamed: key).filter { !dismissed.contains($0) }
    }
    if Set(found.map { namesakes.root(of: $0) }).count > 1 {
      problems[correction] = .sharedName(name, count: found.count)
      return nil
    }
    if let node = found.first { return node }
    if absence == .makesNode { return label(key, name) }
    problems[correction] = .missingName(name)
    return nil
  }

  /// The node of a name that only corrections have.
  mutating func label(_ key: NameKey, _ name: String) -> Int {
    if let label = labels[key] { return label }
    nodes.append(CorrectionNode(kind: key.kind, name: name, entity: nil))
    labels[key] = nodes.count - 1
    return nodes.count - 1
  }

  /// Takes down that some corrections contradict each other, so that none of them holds.
  mutating func conflict(_ corrections: [Correction]) {
    let all = Set(corrections)
    for correction in all {
      var others = all.subtracting([correction])
      if case .conflict(let known) = problems[correction] { others.formUnion(known) }
      problems[correction] = .conflict(with: others.sorted { $0.text.precedes($1.text) })
    }
  }

  /// The node whose name an entity has.
  func head(of root: Int) -> CorrectionNode { nodes[heads[root] ?? root] }

  func isInConflict(_ correction: Correction) -> Bool {
    if case .conflict = problems[correction] { true } else { false }
  }
}
