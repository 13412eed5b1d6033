/// Parts accounts into groups that have nothing to do with each other, so that an account of
/// something else changes nothing in how the others are compared.
struct SubjectGrouper {
  let rarities: [Float]

  /// How much of their words two accounts must share to have to do with each other, as a cosine.
  private static let least: Float = 0.1

  /// The numbers of the accounts of each group, in order.
  ///
  /// - Parameter accounts: the words of each.
  func groups(of accounts: [[Int32]]) -> [[Int]] {
    let shared = Bag.sharedWeights(of: accounts, with: accounts, rarities)
    var groups = DisjointSets(count: accounts.count)
    for one in accounts.indices {
      for other in 0..<one {
        let product = shared[one, one] * shared[other, other]
        guard product > 0, shared[one, other] >= Self.least * product.squareRoot() else { continue }
        groups.unite(one, other)
      }
    }
    return groups.sets()
  }
}
