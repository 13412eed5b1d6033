import NewsCore

/// How fast text is made safe to show, and searched.
struct TextBenchmark {
  let documents: [Document]
  let repetitions: Int

  func run(_ table: Table) {
    let bytes = documents.reduce(0) { $0 + $1.text.count }
    table.heading("Text, \(bytes) bytes", "ms", "MB/s")
    measure("clusters", bytes, table) { document in
      var cells = 0
      for cluster in ClusterScanner(document.text) { cells += cluster.width }
      return cells
    }
    measure("sanitised text", bytes, table) { document in
      Sanitizer.text(document.text, in: document.text.span).utf8.count
    }
    measure("hidden characters", bytes, table) { document in
      Sanitizer.hiddenCharacters(in: document.text).count
    }
    for phrase in ["e", "president", "will not be found"] {
      let search = TextSearch(phrase)
      measure("search for \(phrase)", bytes, table) { search.spans(in: $0.article).count }
    }
  }

  private func measure(
    _ name: String, _ bytes: Int, _ table: Table, _ work: (Document) -> Int
  ) {
    var best = Double.infinity
    for _ in 0..<repetitions {
      var watch = Stopwatch()
      let sum = watch.measure { documents.reduce(0) { $0 + work($1) } }
      // The sum keeps the work from being optimised away.
      if sum < 0 { print(sum) }
      best = min(best, watch.milliseconds)
    }
    table.row(name, Table.decimal(best), Table.decimal(Double(bytes) / best / 1e3))
  }
}
