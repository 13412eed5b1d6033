import NewsCore
import NewsLibrary

/// How long a library takes to the first fifty articles, for queries of every kind; the median of
/// several times, in wall-clock time with everything in memory.
struct SearchBenchmark {
  private static let repetitions = 9
  private static let queries = [
    "zyxgorblat", "missile", "\"nuclear agreement\"", "government", "the", "m*", "mi*", "mis*",
    "r*",
    "NEAR(nuclear talks, 5)", "headline:vote", "/iss/", "/centrif\\w+/", "the -government",
  ]
  let folder: String

  func run(_ table: Table) async throws {
    let library = try Library(reading: .folder(folder))
    table.heading("First fifty of \(try library.articleCount())", "date ms", "rank ms", "articles")
    for text in Self.queries {
      let query = try ArticleQueryParser().query(from: text)
      var times: [ArticleSearch.Order: Double] = [:]
      var count = 0
      for order in ArticleSearch.Order.allCases {
        let search = ArticleSearch(query, order: order)
        var all: [Double] = []
        for _ in 0..<Self.repetitions {
          let start = ContinuousClock.now
          count = try await library.page(of: search).count
          all.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        times[order] = all.sorted()[all.count / 2]
      }
      table.row(
        text, Table.decimal(times[.date] ?? 0), Table.decimal(times[.rank] ?? 0), "\(count)")
    }
  }
}
