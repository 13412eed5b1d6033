import NewsCore
import NewsLibrary

/// How long a library takes to the first fifty names, mentions and quotations; the median of several
/// times, in wall-clock time with everything in memory.
struct NamesBenchmark {
  private static let repetitions = 9
  private static let count = 50
  private static let filters = ["", "t", "tr", "trump", "john mc", "zyxgorblat"]
  private static let queries = [
    "said:trump", "said:mccain", "said:spokesman", "said:zyxgorblat", "about:iran", "nuclear",
    "kind:mixed", "cue:denied",
  ]
  let folder: String

  func run(_ table: Table) async throws {
    let library = try Library(reading: .folder(folder))
    table.heading("First fifty of \(try library.articleCount())", "ms", "found")
    for filter in Self.filters {
      try await measure("names with “\(filter)”", table) {
        try library.entities(filter: filter, limit: Self.count).count
      }
      // As the reader asks, with every key.
      try await measure("some of each kind", table) {
        try library.entitiesOfEachKind(filter: filter, limit: 2 * Self.count).count
      }
    }
    for entity in try library.entities(limit: 3) {
      try await measure("mentions of \(entity.name)", table) {
        try library.mentions(of: entity.id, count: Self.count).count
      }
    }
    for text in Self.queries {
      let query = try QuotationQueryParser().query(from: text)
      try await measure("quotations \(text)", table) {
        try await library.page(of: query, count: Self.count).count
      }
    }
  }

  private func measure(
    _ name: String, _ table: Table, _ work: () async throws -> Int
  ) async throws {
    var times: [Double] = []
    var found = 0
    for _ in 0..<Self.repetitions {
      let start = ContinuousClock.now
      found = try await work()
      times.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    table.row(name, Table.decimal(times.sorted()[times.count / 2]), "\(found)")
  }
}
