/// Counts the names that were marked, found, and found rightly; only a name of the same tokens and
/// the same kind is right.
struct NameScorer {
  private var marked: [String: Int] = [:]
  private var found: [String: Int] = [:]
  private var right: [String: Int] = [:]

  /// Adds the names of a sentence.
  mutating func add(marked: [NameChunk], found: [NameChunk]) {
    let answers = Set(marked)
    for chunk in marked { self.marked[chunk.kind, default: 0] += 1 }
    for chunk in found {
      self.found[chunk.kind, default: 0] += 1
      if answers.contains(chunk) { right[chunk.kind, default: 0] += 1 }
    }
  }

  var markedKinds: Set<String> { Set(marked.keys) }
  var foundKinds: Set<String> { Set(found.keys) }

  /// The figures over some kinds.
  func figures(_ name: String, of kinds: Set<String>) -> MatchFigures {
    MatchFigures(
      name: name, marked: sum(marked, kinds), found: sum(found, kinds), right: sum(right, kinds))
  }

  private func sum(_ counts: [String: Int], _ kinds: Set<String>) -> Int {
    kinds.reduce(0) { $0 + (counts[$1] ?? 0) }
  }
}
