/// Puts dates of single sentences together that pairs of accounts tell of one event.
struct DateGroups {
  private var groups = AccountGroups<ToldDate> { $0.place.document }

  /// Puts the groups of two dates together, unless an account would have two sentences in one.
  mutating func join(_ one: ToldDate, _ other: ToldDate) { groups.join(one, other) }

  /// The groups of two accounts or more, each in the order of the accounts, the first joined first; one
  /// of which all accounts tell the same dates in another group is left out.
  var found: [[ToldDate]] {
    let groups = groups.all
    let dates = groups.map { Set($0.map { [$0.place.document, $0.reading.number] }) }
    var telling: [[Int]: [Int]] = [:]
    for index in groups.indices {
      for date in dates[index] { telling[date, default: []].append(index) }
    }
    return groups.indices.filter { index in
      guard groups[index].count > 1, let first = dates[index].first else { return false }
      return !(telling[first] ?? []).contains { other in
        dates[index].isSubset(of: dates[other])
          && (dates[index].count < dates[other].count || other < index)
      }
    }.map { groups[$0].sorted { $0.place.document < $1.place.document } }
  }
}
