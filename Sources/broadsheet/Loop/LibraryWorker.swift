import CTerminalGuard
import Dispatch
import NewsCore
import NewsLibrary
import NewsReader
import Synchronization

/// Answers the reader's questions from the newest cross-reference, off the main thread.
final class LibraryWorker: Sendable {
  struct State {
    /// As corrected.
    var reference = CrossReference(documents: [], entities: [], links: []) {
      didSet {
        number += 1
        ledger = nil
      }
    }
    /// Grows with every new reference.
    var number = 0
    /// Made of `reference` when it is first asked for.
    var ledger: Ledger?
    var progress = Progress(done: 0, total: 0)
    var pending: [Effect] = []
    /// How many questions are not done yet that ask to keep something.
    var toKeep = 0
    var loader: LibraryLoader?
    /// Of each kind the question to the library that is being answered.
    var tasks: [Asked: Task<Void, Never>] = [:]
    /// Those that the reader knows of.
    var anchors: [Anchor] = []
    /// Whether the user knows that nothing is kept as read.
    var hasToldOfReading = false
  }

  /// What takes its time in a large library; a newer question of the kind ends the older one.
  enum Asked {
    case search, quotations, target, card
  }

  let state = Mutex(State())
  /// Locked as long as it takes to correct a cross-reference; before `state` when both are.
  let session: Mutex<CorrectionSession>
  private let questions = DispatchQueue(label: "questions", qos: .userInteractive)
  private let origin: ArticleOrigin
  let inbox: Inbox

  /// - Parameter corrections: where corrections are kept; nil when there is nowhere to.
  init(origin: ArticleOrigin, corrections: CorrectionsFile?, inbox: Inbox) {
    self.origin = origin
    session = Mutex(CorrectionSession(file: corrections))
    self.inbox = inbox
  }

  /// Starts reading; the reader hears of every cross-reference that is ready.
  func load() {
    switch origin {
    case .files(let source): start(source, publishesEarly: true)
    case .library(let shelf): questions.async { self.open(shelf) }
    }
  }

  /// Reads the files again; until that is done what was read before stays.
  func reload() {
    switch origin {
    case .files(let source): start(source, publishesEarly: false)
    case .library(let shelf):
      questions.async {
        shelf.clear()
        self.open(shelf)
      }
    }
  }

  /// Takes a question; its answer comes as an event. A question of the same kind that nobody has
  /// begun to answer is dropped, as only the newest answer would be looked at.
  func ask(_ question: Effect) {
    state.withLock { state in
      state.pending.removeAll { Self.supersedes(question, $0) }
      state.pending.append(question)
      if question.keepsSomething { state.toKeep += 1 }
    }
    questions.async { self.answerNext() }
  }

  /// Waits until everything is kept that the user has asked to keep; other answers interest nobody
  /// any more.
  func finish() {
    let isKept = state.withLock { state in
      state.pending.removeAll { !$0.keepsSomething }
      return state.toKeep == 0
    }
    if !isKept { questions.sync {} }
  }

  private func start(_ source: ArticleSource, publishesEarly: Bool) {
    let loader = LibraryLoader(source: source, publishesEarly: publishesEarly)
    state.withLock { state in
      state.loader?.cancel()
      state.loader = loader
    }
    DispatchQueue.global(qos: .userInitiated).async {
      terminal_guard_cover_thread()
      self.readCorrections()
      let stories: @Sendable () -> StoryFinder = { self.session.withLock(\.stories) }
      loader.load(into: stories) { [self] reference, progress in
        take(reference, progress)
        if progress.total == 0 || progress.isComplete && reference?.documents.isEmpty == true {
          inbox.put(.nothingToRead(progress.skipped))
        } else {
          inbox.put(.event(.libraryChanged(progress)))
        }
      }
    }
  }

  private func readCorrections() {
    if let notice = session.withLock({ $0.read() }) { inbox.put(.event(.message(notice))) }
  }

  /// Says how many articles the library has; the reader asks for their list then.
  private func open(_ shelf: LibraryShelf) {
    terminal_guard_cover_thread()
    readCorrections()
    do {
      let count = try shelf.articleCount()
      take(shelf.reference(), Progress(done: count, total: count))
      inbox.put(.event(.libraryChanged(Progress(done: count, total: count))))
    } catch {
      inbox.put(.nothingToRead([error.message]))
    }
  }

  func take(_ original: CrossReference?, _ progress: Progress) {
    guard let original else { return state.withLock { $0.progress = progress } }
    session.withLock { session in
      session.take(original)
      let reference = session.reference
      state.withLock { state in
        state.reference = reference
        state.progress = progress
      }
    }
    tellAnchors()
  }

  /// Tells the reader which passages are anchored, when that has changed or may have been thought
  /// otherwise.
  private func tellAnchors(always: Bool = false) {
    let anchors = session.withLock(\.anchors)
    let isNew = state.withLock { state in
      defer { state.anchors = anchors }
      return state.anchors != anchors
    }
    if isNew || always { inbox.put(.event(.anchors(anchors))) }
  }

  /// Corrects, and tells the reader what became of it.
  private func correct(_ request: CorrectionRequest) {
    let (outcome, progress) = corrected(by: request)
    tell(outcome, progress)
  }

  /// What becomes of a correction; the cross-reference is corrected then.
  func corrected(by request: CorrectionRequest) -> (CorrectionOutcome, Progress) {
    session.withLock { session in
      let outcome = session.outcome(of: request)
      let reference = session.reference
      return state.withLock { state in
        state.reference = reference
        return (outcome, state.progress)
      }
    }
  }

  func tell(_ outcome: CorrectionOutcome, _ progress: Progress) {
    inbox.put(.event(.corrected(outcome)))
    // An anchor changes nothing but itself; one that is refused is shown by the reader already.
    if outcome.request.isOfAnchors { return tellAnchors(always: true) }
    tellAnchors()
    if outcome.isDone { inbox.put(.event(.libraryChanged(progress))) }
  }

  private func answerNext() {
    terminal_guard_cover_thread()
    let question = state.withLock { $0.pending.isEmpty ? nil : $0.pending.removeFirst() }
    guard let question else { return }
    defer { if question.keepsSomething { state.withLock { $0.toKeep -= 1 } } }
    if case .library(let shelf) = origin, answer(question, from: shelf) { return }
    let (reference, number) = state.withLock { ($0.reference, $0.number) }
    if case .correct(let request) = question {
      correct(request)
    } else if case .showLedger(let place) = question {
      inbox.put(.event(.ledger(place, ledger(of: reference, number).entry(at: place))))
    } else if let answer = Self.answer(to: question, from: reference) {
      inbox.put(.event(answer))
    }
  }

  /// The ledger of a cross-reference, kept as long as that is the newest.
  private func ledger(of reference: CrossReference, _ number: Int) -> Ledger {
    if let known = state.withLock({ $0.number == number ? $0.ledger : nil }) { return known }
    let ledger = Ledger(reference)
    state.withLock { if $0.number == number { $0.ledger = ledger } }
    return ledger
  }

  static func supersedes(_ new: Effect, _ old: Effect) -> Bool {
    switch (new, old) {
    // What is searched for changes with every key; an entity is asked for by what shows it.
    case (.findOccurrences(.text), .findOccurrences(.text)), (.listQuotations, .listQuotations),
      (.listEntities, .listEntities), (.listArticles, .listArticles),
      (.findEntities, .findEntities):
      true
    // To take back twice is not to take back once.
    case _ where new.keepsSomething: false
    default: new == old
    }
  }

  /// Where words occur in what is open, as the query language reads them; the last word is still being
  /// typed.
  private static func found(_ words: String, in reference: CrossReference) -> Event {
    do {
      let query = try ArticleQueryParser(isTyping: true).query(from: words)
      let found = ArticleSearch(query).matches(in: reference.documents.map(\.article))
      return .occurrences(.text(words), found.flatMap { $0.lines() })
    } catch {
      return .searchProblem(words, error)
    }
  }

  static func answer(to question: Effect, from reference: CrossReference) -> Event? {
    switch question {
    case .listArticles: .articles(reference.summaries())
    case .open(let id):
      reference.article(id).map(Event.opened)
        ?? .openFailed(id, reason: "it is not among the articles that are open")
    case .findOccurrences(.text(let words)): found(words, in: reference)
    case .findOccurrences(let query): .occurrences(query, reference.occurrences(of: query))
    case .listEntities: .entities(reference.entityRows())
    case .listQuotations(let query): .quotations(query, reference.answer(to: query))
    case .listSpeakers: .speakers(reference.quotedSpeakers())
    case .showCard(let id): .card(id, reference.card(for: id))
    case .listReviews: .reviews(reference.reviewRows())
    case .listSourcing(let article): .sourcing(article, reference.sourcing(besides: article))
    case .compareAccounts(let article):
      .compared(article, reference.comparison(besides: article))
    case .listVersions(let article): .versions(article, [])
    case .findEntities, .correct, .showLedger, .keepRead, .reload, .copy, .redraw, .suspend, .quit:
      nil
    }
  }
}
