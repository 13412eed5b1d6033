/// Puts days of single sentences together that pairs of accounts tell of one event.
struct DayGroups {
  /// A day that an account tells.
  struct Side: Hashable {
    let place: SentencePlace
    let day: SentenceDay.Reading
  }

  private var groups: [[Side]] = []
  private var groupOf: [Side: Int] = [:]

  /// Puts the groups of two sides together; nothing happens when an account would have two sentences in
  /// one.
  mutating func join(_ one: Side, _ other: Side) {
    let (kept, joined) = (group(of: one), group(of: other))
    let accounts = Set(groups[kept].map(\.place.document))
    guard kept != joined, accounts.isDisjoint(with: groups[joined].map(\.place.document)) else {
      return
    }
    for side in groups[joined] { groupOf[side] = kept }
    groups[kept] += groups[joined]
    groups[joined] = []
  }

  /// The groups of two accounts or more, each in the order of the accounts, the first joined first; one
  /// of which all accounts tell the same days in another group is left out.
  var found: [[Side]] {
    let days = groups.map { Set($0.map { [$0.place.document, $0.day.number] }) }
    var telling: [[Int]: [Int]] = [:]
    for index in groups.indices {
      for day in days[index] { telling[day, default: []].append(index) }
    }
    return groups.indices.filter { index in
      guard groups[index].count > 1, let first = days[index].first else { return false }
      return !(telling[first] ?? []).contains { other in
        days[index].isSubset(of: days[other])
          && (days[index].count < days[other].count || other < index)
      }
    }.map { groups[$0].sorted { $0.place.document < $1.place.document } }
  }

  private mutating func group(of side: Side) -> Int {
    if let known = groupOf[side] { return known }
    groupOf[side] = groups.count
    groups.append([side])
    return groups.count - 1
  }
}
