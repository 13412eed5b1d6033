@testable import NewsCore

/// How long the quotations of 1/8, 1/4, 1/2 and all of the articles take to be put together; in
/// processor time, whatever else the machine does.
struct LedgerBenchmark {
  let documents: [Document]

  func run(_ table: Table) {
    table.heading("Ledger of articles", "quotations", "ms", "µs/quotation", "several versions")
    for part in [8, 4, 2, 1] {
      let some = Array(documents.prefix(documents.count / part))
      let reference = EntityResolver().crossReference(over: some)
      let quotations = some.reduce(0) { $0 + $1.quotations.count }
      var watch = ProcessorWatch()
      let utterances = watch.measure { UtteranceGrouper().utterances(in: reference) }
      table.row(
        "\(some.count)", "\(quotations)", Table.decimal(watch.milliseconds),
        Table.decimal(watch.milliseconds * 1e3 / Double(max(1, quotations))),
        "\(utterances.count { $0.versions.count > 1 })")
    }
  }
}
