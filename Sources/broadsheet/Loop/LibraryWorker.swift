import CTerminalGuard
import Dispatch
import NewsCore
import NewsReader
import Synchronization

/// Answers the reader's questions from the newest cross-reference, off the main thread.
final class LibraryWorker: Sendable {
  private struct State {
    var reference = CrossReference(documents: [], entities: [], links: [])
    var pending: [Effect] = []
    var loader: LibraryLoader?
  }

  private let state = Mutex(State())
  private let questions = DispatchQueue(label: "questions", qos: .userInteractive)
  private let source: ArticleSource
  private let inbox: Inbox

  init(source: ArticleSource, inbox: Inbox) {
    self.source = source
    self.inbox = inbox
  }

  /// Starts reading the files; the reader hears of every cross-reference that is ready.
  func load() {
    start(publishesEarly: true)
  }

  /// Reads the files again; until that is done what was read before stays.
  func reload() {
    start(publishesEarly: false)
  }

  /// Takes a question; its answer comes as an event. A question of the same kind that nobody has
  /// begun to answer is dropped, as only the newest answer would be looked at.
  func ask(_ question: Effect) {
    state.withLock { state in
      state.pending.removeAll { Self.supersedes(question, $0) }
      state.pending.append(question)
    }
    questions.async { self.answerNext() }
  }

  private func start(publishesEarly: Bool) {
    let loader = LibraryLoader(source: source, publishesEarly: publishesEarly)
    state.withLock { state in
      state.loader?.cancel()
      state.loader = loader
    }
    DispatchQueue.global(qos: .userInitiated).async {
      terminal_guard_cover_thread()
      loader.load { [self] reference, progress in
        if let reference { state.withLock { $0.reference = reference } }
        if progress.total == 0 || progress.isComplete && reference?.documents.isEmpty == true {
          inbox.put(.nothingToRead(progress.skipped))
        } else {
          inbox.put(.event(.libraryChanged(progress)))
        }
      }
    }
  }

  private func answerNext() {
    terminal_guard_cover_thread()
    let (question, reference) = state.withLock { state in
      (state.pending.isEmpty ? nil : state.pending.removeFirst(), state.reference)
    }
    if let question, let answer = Self.answer(to: question, from: reference) {
      inbox.put(.event(answer))
    }
  }

  static func supersedes(_ new: Effect, _ old: Effect) -> Bool {
    switch (new, old) {
    // What is searched for changes with every key; an entity is asked for by what shows it.
    case (.findOccurrences(.text), .findOccurrences(.text)), (.listQuotations, .listQuotations),
      (.listEntities, .listEntities), (.listArticles, .listArticles):
      true
    // To take back twice is not to take back once.
    case (.correct, .correct): false
    default: new == old
    }
  }

  static func answer(to question: Effect, from reference: CrossReference) -> Event? {
    switch question {
    case .listArticles: .articles(reference.summaries())
    case .open(let id):
      reference.article(id).map(Event.opened)
        ?? .openFailed(id, reason: "it is not among the articles that are open")
    case .findOccurrences(let query): .occurrences(query, reference.occurrences(of: query))
    case .listEntities: .entities(reference.entityRows())
    case .listQuotations(let query): .quotations(query, reference.quotationRows(query))
    case .showCard(let id): .card(id, reference.card(for: id))
    case .listReviews: .reviews(reference.reviewRows())
    case .correct(let request):
      .corrected(
        CorrectionOutcome(request: request, isDone: false, message: "nothing is corrected"))
    case .reload, .copy, .redraw, .suspend, .quit: nil
    }
  }
}
