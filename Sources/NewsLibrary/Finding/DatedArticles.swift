import GRDB

/// Goes through articles of an index by date, the newest first and those without a day last.
struct DatedArticles {
  let db: Database
  var cancellation = Cancellation()

  /// So many microseconds to look up the day of an article, and to take a step through all of them by
  /// date (measured with SQLite 3.40).
  private static let lookUpWork = 1.2
  private static let stepWork = 0.12

  /// Calls `report` with the numbers of articles until it returns false.
  ///
  /// - Parameters:
  ///   - among: only these; nil for all.
  ///   - wanted: about so many calls are enough.
  func forEach(
    among numbers: NumberSet?, wanted: Double = 25, _ report: (Int) throws -> Bool
  ) throws {
    if let numbers, try isLookingUpCheaper(numbers.count, wanted) {
      for number in try sorted(numbers) {
        try cancellation.check()
        guard try report(number) else { return }
      }
      return
    }
    var left = numbers?.count ?? .max
    try forEachOfAll { number in
      if let numbers, !numbers.contains(number) { return true }
      left -= 1
      return try report(number) && left > 0
    }
  }

  /// Calls `report` with the numbers of all articles until it returns false.
  func forEachOfAll(_ report: (Int) throws -> Bool) throws {
    let all = try DirectStatement(
      db, sql: "SELECT id FROM article ORDER BY day DESC, id DESC")
    defer { all.reset() }
    try all.begin([])
    while try all.next() {
      try cancellation.check()
      guard try report(Int(all.number())) else { return }
    }
  }

  private func isLookingUpCheaper(_ count: Int, _ wanted: Double) throws -> Bool {
    let articles = try Int.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0
    let steps = Double(articles) * min(1, wanted / Double(max(1, count)))
    return Double(count) * Self.lookUpWork < steps * Self.stepWork
  }

  private func sorted(_ numbers: NumberSet) throws -> [Int] {
    let days = try DirectStatement(db, sql: "SELECT day FROM article WHERE id = ?")
    defer { days.reset() }
    var dated: [(day: Int, number: Int)] = []
    dated.reserveCapacity(numbers.count)
    for number in numbers.numbers {
      try days.begin(Int64(number))
      guard try days.next() else { continue }
      dated.append((days.isNull(0) ? .min : Int(days.number()), number))
    }
    return dated.sorted { $0 > $1 }.map(\.number)
  }
}
