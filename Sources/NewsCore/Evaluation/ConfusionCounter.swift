/// Counts errors by sort, and for each sort by the words of the names.
struct ConfusionCounter {
  private struct Sort: Hashable {
    let relation: NameConfusion.Relation
    let marked: String?
    let found: String?

    /// Those that occur more often come first.
    func order(_ count: Int) -> (Int, String, String, String) {
      (-count, marked ?? "", found ?? "", relation.rawValue)
    }
  }

  private struct Words: Hashable {
    let marked: [String]?
    let found: [String]?
  }

  private var counts: [Sort: [Words: NameConfusion.Example]] = [:]

  /// Adds the errors of a sentence that begins on a line.
  mutating func add(_ errors: [NameError], in sentence: [String], line: Int) {
    for error in errors {
      let sort = Sort(
        relation: error.relation, marked: error.marked?.kind, found: error.found?.kind)
      let marked = error.marked?.tokens
      let found = error.found?.tokens
      let words = Words(
        marked: marked.map { Array(sentence[$0]) }, found: found.map { Array(sentence[$0]) })
      let first = min(marked?.lowerBound ?? .max, found?.lowerBound ?? .max)
      let example = NameConfusion.Example(
        count: 0, line: line + first, sentence: sentence, marked: marked, found: found)
      counts[sort, default: [:]][words, default: example].count += 1
    }
  }

  /// The most frequent first, each with at most `limit` examples.
  func confusions(examples limit: Int) -> [NameConfusion] {
    let sorts = counts.map { sort, names in
      (sort: sort, count: names.values.reduce(0) { $0 + $1.count }, names: names)
    }
    return sorts.sorted { $0.sort.order($0.count) < $1.sort.order($1.count) }.map { found in
      let examples = found.names.values.sorted { isBefore($0, $1) }
      return NameConfusion(
        relation: found.sort.relation, marked: found.sort.marked, found: found.sort.found,
        count: found.count, examples: Array(examples.prefix(limit)))
    }
  }

  /// Names of one line and one sort differ in where they are marked or found.
  private func isBefore(_ left: NameConfusion.Example, _ right: NameConfusion.Example) -> Bool {
    func order(_ example: NameConfusion.Example) -> (Int, Int, Int, Int) {
      (
        -example.count, example.line, example.marked?.lowerBound ?? 0,
        example.found?.lowerBound ?? 0
      )
    }
    return order(left) < order(right)
  }
}
