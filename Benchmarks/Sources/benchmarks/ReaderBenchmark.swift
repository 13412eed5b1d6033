import NewsReader

@testable import NewsCore

/// How long the reader takes for an event and for drawing the screen after it.
struct ReaderBenchmark {
  let documents: [Document]
  let repetitions: Int

  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 160, rows: 50), Size(columns: 500, rows: 200),
  ]
  private static let keys: [(String, Key)] = [
    ("j", .character("j")), ("space", .character(" ")), ("e", .character("e")),
    ("Tab", .tab), ("G", .character("G")), ("gg", .character("g")),
  ]

  func run(_ table: Table) {
    let reference = EntityResolver().crossReference(over: Array(documents.prefix(20)))
    for size in Self.sizes {
      table.heading(
        "Reader at \(size.columns)×\(size.rows)", "update µs", "render µs", "worst µs")
      var state = opened(reference, size)
      for (name, key) in Self.keys { measure(name, key, &state, reference, table) }
    }
  }

  /// A reader in which as many articles are open as fit.
  private func opened(_ reference: CrossReference, _ size: Size) -> ReaderState {
    var state = ReaderState(size: size)
    let count = reference.documents.count
    send(.libraryChanged(Progress(done: count, total: count)), to: &state, reference)
    return state
  }

  private func measure(
    _ name: String, _ key: Key, _ state: inout ReaderState, _ reference: CrossReference,
    _ table: Table
  ) {
    let count = 20 * repetitions
    var updating = Stopwatch()
    var rendering = Stopwatch()
    var worst = 0.0
    for _ in 0..<count {
      let before = updating.milliseconds + rendering.milliseconds
      updating.measure { send(.key(key), to: &state, reference) }
      let frame = rendering.measure { render(state) }
      precondition(frame.size == state.size)
      worst = max(worst, updating.milliseconds + rendering.milliseconds - before)
    }
    table.row(
      name, Table.decimal(updating.milliseconds * 1e3 / Double(count)),
      Table.decimal(rendering.milliseconds * 1e3 / Double(count)), Table.decimal(worst * 1e3))
  }

  /// Sends an event and answers what the reader asks for.
  private func send(_ event: Event, to state: inout ReaderState, _ reference: CrossReference) {
    var events = [event]
    while !events.isEmpty {
      for effect in state.update(events.removeFirst()) {
        switch effect {
        case .listArticles: events.append(.articles(reference.summaries()))
        case .open(let id):
          if let article = reference.article(id) { events.append(.opened(article)) }
        case .findOccurrences(let query):
          events.append(.occurrences(query, reference.occurrences(of: query)))
        default: break
        }
      }
    }
  }
}
