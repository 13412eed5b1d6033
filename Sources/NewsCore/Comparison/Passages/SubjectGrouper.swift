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
    let places = Bag.places(of: accounts, words: rarities.count)
    let totals = accounts.map { Bag.weight(of: $0, rarities) }
    var groups = DisjointSets(count: accounts.count)
    for (one, words) in accounts.enumerated() {
      var shared = Array(repeating: Float(0), count: one)
      for word in words {
        for other in places[Int(word)].prefix(while: { $0 < one }) {
          shared[Int(other)] += rarities[Int(word)]
        }
      }
      for other in 0..<one {
        let product = totals[one] * totals[other]
        guard product > 0, shared[other] >= Self.least * product.squareRoot() else { continue }
        groups.unite(one, other)
      }
    }
    return groups.sets()
  }
}
