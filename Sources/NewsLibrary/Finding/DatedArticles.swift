import GRDB

/// Goes through articles of an index by date, the newest first and those without a day last.
struct DatedArticles {
  let db: Database

  /// So many microseconds to look up the day of an article, and to take a step through all of them by
  /// date; and articles that a list needs at once (measured with SQLite 3.40).
  private static let lookUpWork = 4.0
  private static let stepWork = 0.6
  private static let page = 25.0

  /// Calls `report` with the numbers of articles until it returns false.
  ///
  /// - Parameter among: only these; nil for all.
  func forEach(among numbers: Set<Int>?, _ report: (Int) throws -> Bool) throws {
    if let numbers, try isLookingUpCheaper(numbers.count) {
      for number in try sorted(numbers) where try !report(number) { return }
      return
    }
    let all = try Int.fetchCursor(db, sql: "SELECT id FROM article ORDER BY day DESC, id DESC")
    var left = numbers?.count ?? .max
    while left > 0, let number = try all.next() {
      if let numbers, !numbers.contains(number) { continue }
      left -= 1
      guard try report(number) else { return }
    }
  }

  private func isLookingUpCheaper(_ count: Int) throws -> Bool {
    let articles = try Int.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0
    let steps = Double(articles) * min(1, Self.page / Double(max(1, count)))
    return Double(count) * Self.lookUpWork < steps * Self.stepWork
  }

  private func sorted(_ numbers: Set<Int>) throws -> [Int] {
    let statement = try db.cachedStatement(sql: "SELECT day FROM article WHERE id = ?")
    return try numbers.compactMap { number in
      try Row.fetchOne(statement, arguments: [number]).map { row in
        (day: row[0] as Int? ?? .min, number: number)
      }
    }.sorted { $0 > $1 }.map(\.number)
  }
}
