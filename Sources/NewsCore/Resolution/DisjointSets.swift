/// Sets that grow together (union–find, Galler and Fischer 1964); the least member stands for all.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  /// Sets of members that belong together.
  ///
  /// - Parameter neighbours: for each member others of its set.
  init(_ neighbours: [[Int]]) {
    self.init(count: neighbours.count)
    for (member, others) in neighbours.enumerated() {
      for other in others { unite(member, other) }
    }
  }

  mutating func root(of member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  mutating func unite(_ left: Int, _ right: Int) {
    let (left, right) = (root(of: left), root(of: right))
    parents[max(left, right)] = min(left, right)
  }

  /// The members of each set in order, the sets by their least.
  mutating func sets() -> [[Int]] {
    let members = Dictionary(grouping: parents.indices) { root(of: $0) }
    return members.values.sorted { $0[0] < $1[0] }
  }
}
