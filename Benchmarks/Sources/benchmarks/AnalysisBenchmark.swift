@testable import NewsCore

/// How fast articles are read, analysed stage by stage, and cross-referenced, on one core.
struct AnalysisBenchmark {
  let files: [(path: String, bytes: [UInt8])]
  let repetitions: Int

  /// The stages in the order in which they run.
  private static let stages = [
    "import", "tokens", "sentences", "dates", "figures", "names", "quotations", "speakers",
    "indirect",
  ]

  /// Measures, prints, and returns the documents.
  func run(_ table: Table) -> [Document] {
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    var best = Array(repeating: Double.infinity, count: Self.stages.count)
    var whole = Double.infinity
    var documents: [Document] = []
    for _ in 0..<repetitions {
      var watches = Array(repeating: Stopwatch(), count: Self.stages.count)
      documents = files.compactMap { document(path: $0.path, bytes: $0.bytes, &watches) }
      for (stage, watch) in watches.enumerated() {
        best[stage] = min(best[stage], watch.milliseconds)
      }
      whole = min(whole, watches.dropFirst().reduce(0) { $0 + $1.milliseconds })
    }
    let tokens = documents.reduce(0) { $0 + $1.tokens.count }
    table.heading("\(documents.count) articles, \(bytes) bytes", "ms", "MB/s", "tokens/s")
    for (name, time) in zip(Self.stages, best) { row(table, name, time, bytes, tokens) }
    row(table, "analysis (tokens to indirect)", whole, bytes, tokens)
    var watch = Stopwatch()
    let reference = watch.measure { EntityResolver().crossReference(over: documents) }
    row(table, "cross-reference", watch.milliseconds, bytes, tokens)
    print("  \(reference.entities.count) entities, \(tokens) tokens")
    return documents
  }

  private func document(
    path: String, bytes: [UInt8], _ watches: inout [Stopwatch]
  ) -> Document? {
    let article = watches[0].measure {
      try? ArticleImporter().article(from: bytes, id: ArticleID(path), fileName: path)
    }
    guard let article else { return nil }
    var document = Document(article: article)
    document.tokens = watches[1].measure { Tokenizer().tokens(in: article) }
    document.sentences = watches[2].measure { SentenceSplitter().sentences(in: document) }
    document.dates = watches[3].measure { DateFinder().dates(in: document) }
    document.figures = watches[4].measure { FigureFinder().figures(in: document) }
    document.mentions = watches[5].measure {
      NameFinder(weights: EmbeddedWeights.shared).mentions(in: document)
    }
    let passages = watches[6].measure { QuotationFinder().passages(in: document) }
    document.quotations = watches[7].measure {
      SpeakerFinder().quotations(from: passages, in: document)
    }
    document.quotations = watches[8].measure {
      IndirectSpeechFinder().quotations(from: passages, in: document)
    }
    return document
  }

  private func row(_ table: Table, _ name: String, _ time: Double, _ bytes: Int, _ tokens: Int) {
    table.row(
      name, Table.decimal(time), Table.decimal(Double(bytes) / time / 1e3),
      "\(Int(Double(tokens) / time * 1e3))")
  }
}
