/// Joins articles into groups by the mean of their likeness, given the pairs that are alike at all.
struct StoryLinkage {
  /// Two groups that may be joined.
  private struct Offer: Comparable {
    let likeness: Float
    let one: Int32
    let other: Int32

    /// The least alike first; of equals the later ones.
    static func < (left: Offer, right: Offer) -> Bool {
      (left.likeness, right.one, right.other) < (right.likeness, left.one, left.other)
    }
  }

  private let least: Float
  /// For each group, named by its first article, the articles; empty for one that joined another.
  private var members: [[Int]] = []
  /// For each article its group.
  private var groupOf: [Int32] = []
  /// For each group the sums of likeness with other groups.
  private var sums: [[Int32: Float]] = []
  private var offers = Heap<Offer>()
  /// Articles that must not come into one group.
  private var parted: [(Int, Int)] = []

  /// - Parameter least: how alike groups are at least that are joined.
  init(least: Float) {
    self.least = least
  }

  /// The articles of each group in order, the groups in the order of their first articles.
  var groups: [[Int]] {
    members.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  /// Adds an article as a group of its own.
  mutating func addArticle() {
    members.append([members.count])
    sums.append([:])
    groupOf.append(Int32(groupOf.count))
  }

  /// Says how alike two articles are; each pair once.
  mutating func link(_ article: Int, _ other: Int, _ likeness: Float) {
    let (one, two) = (groupOf[article], groupOf[other])
    guard one != two else { return }
    sums[Int(one)][two, default: 0] += likeness
    sums[Int(two)][one, default: 0] += likeness
    offer(one, two)
  }

  /// Joins the groups of two articles, however alike they are.
  mutating func unite(_ article: Int, _ other: Int) {
    let (one, two) = (groupOf[article], groupOf[other])
    if one != two { join(min(one, two), max(one, two)) }
  }

  /// Keeps the groups of two articles apart from now on.
  mutating func part(_ article: Int, from other: Int) {
    parted.append((article, other))
  }

  /// Joins groups, the most alike first, while any two are alike enough.
  mutating func join() {
    while let offer = offers.popMax() {
      // What changed since has an offer of its own.
      guard !members[Int(offer.one)].isEmpty, !members[Int(offer.other)].isEmpty,
        likeness(offer.one, offer.other) == offer.likeness,
        !areParted(offer.one, offer.other)
      else { continue }
      join(offer.one, offer.other)
    }
  }

  private mutating func join(_ kept: Int32, _ joined: Int32) {
    for article in members[Int(joined)] { groupOf[article] = kept }
    members[Int(kept)] += members[Int(joined)]
    members[Int(joined)] = []
    sums[Int(kept)][joined] = nil
    for (third, sum) in sums[Int(joined)] where third != kept {
      sums[Int(kept)][third, default: 0] += sum
      sums[Int(third)][kept, default: 0] += sum
      sums[Int(third)][joined] = nil
    }
    sums[Int(joined)] = [:]
    for third in sums[Int(kept)].keys.sorted() { offer(kept, third) }
  }

  private func areParted(_ one: Int32, _ other: Int32) -> Bool {
    parted.contains { pair in
      let groups = (groupOf[pair.0], groupOf[pair.1])
      return groups == (one, other) || groups == (other, one)
    }
  }

  private mutating func offer(_ one: Int32, _ other: Int32) {
    let likeness = likeness(one, other)
    guard likeness >= least else { return }
    offers.insert(Offer(likeness: likeness, one: min(one, other), other: max(one, other)))
  }

  private func likeness(_ one: Int32, _ other: Int32) -> Float {
    let sum = sums[Int(min(one, other))][max(one, other)] ?? 0
    return sum / Float(members[Int(one)].count * members[Int(other)].count)
  }
}
