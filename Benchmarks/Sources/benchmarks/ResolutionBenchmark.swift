@testable import NewsCore

/// How long an archive of 1/8, 1/4, 1/2 and all of the articles takes to resolve, and one article
/// more; in processor time, whatever else the machine does.
struct ResolutionBenchmark {
  let documents: [Document]

  /// How many articles are added one by one.
  private static let sample = 200

  func run(_ table: Table) {
    table.heading(
      "Resolution of articles", "index ms", "links ms", "µs/article", "new µs", "worst new µs")
    for part in [8, 4, 2, 1] {
      let count = documents.count / part
      guard count > Self.sample else { continue }
      measure(count, table)
    }
    var watch = ProcessorWatch()
    let reference = watch.measure { EntityResolver().crossReference(over: documents) }
    table.row(
      "cross-reference of all", Table.decimal(watch.milliseconds), "\(reference.entities.count)",
      "entities")
  }

  private func measure(_ count: Int, _ table: Table) {
    // Articles from all parts of the corpus, so that a small archive is like a large one.
    let step = documents.count / count
    let chosen = (0..<count).map { documents[$0 * step] }
    var index = EntityIndex()
    var adding = ProcessorWatch()
    var linking = ProcessorWatch()
    let first = count - Self.sample
    adding.measure { for document in chosen[..<first] { index.add(document) } }
    var mentions = 0
    linking.measure {
      for number in 0..<first { mentions += index.mentions(ofArticle: number).count }
    }
    var new = ProcessorWatch()
    var worst = 0.0
    for number in first..<count {
      let before = new.milliseconds
      new.measure {
        index.add(chosen[number])
        mentions += index.mentions(ofArticle: number).count
      }
      worst = max(worst, new.milliseconds - before)
    }
    precondition(mentions > 0)
    table.row(
      "\(count)", Table.decimal(adding.milliseconds), Table.decimal(linking.milliseconds),
      Table.decimal((adding.milliseconds + linking.milliseconds) * 1e3 / Double(first)),
      Table.decimal(new.milliseconds * 1e3 / Double(Self.sample)), Table.decimal(worst * 1e3))
  }
}
