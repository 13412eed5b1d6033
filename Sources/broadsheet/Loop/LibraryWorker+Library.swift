import CTerminalGuard
import NewsCore
import NewsLibrary
import NewsReader

/// Questions to a whole library.
extension LibraryWorker {
  /// Answers what the whole library is asked; false when the question is about what is open.
  func answer(_ question: Effect, from shelf: LibraryShelf) -> Bool {
    do {
      switch question {
      case .listArticles:
        let corrections = session.withLock(\.storyCorrections)
        for summaries in shelf.summaries(corrections) {
          inbox.put(.event(.articles(try summaries.get())))
        }
      case .open(let id): return try open(id, from: shelf)
      case .listEntities: inbox.put(.event(.entities(try shelf.entityRows())))
      case .findEntities(let words):
        inbox.put(.event(.foundEntities(try shelf.entityRows(withWords: words))))
      case .listSpeakers: inbox.put(.event(.speakers(try shelf.speakers())))
      case .findOccurrences(.entity(let id)):
        // Of names that a correction has made only what is open knows.
        guard let lines = try shelf.mentions(of: id) else { return false }
        inbox.put(.event(.occurrences(.entity(id), lines)))
      case .showLedger(let place):
        try shelve(place.article, from: shelf)
        return false
      case .listSourcing(let id), .compareAccounts(let id):
        try shelve(id, from: shelf)
        return false
      case .keepRead(let id, let isRead): keep(id, isRead, on: shelf)
      case .correct(let request):
        try correct(request, on: shelf)
      case .listVersions(let id): inbox.put(.event(.versions(id, try shelf.versions(of: id))))
      default: return start(question, from: shelf)
      }
      return true
    } catch {
      inbox.put(.event(.message(error.message)))
      return true
    }
  }

  /// Keeps whether an article was read; that nothing can be kept is said once.
  private func keep(_ id: ArticleID, _ isRead: Bool, on shelf: LibraryShelf) {
    do {
      try shelf.library.keep(id, isRead: isRead)
    } catch {
      let isNew = state.withLock { state in
        defer { state.hasToldOfReading = true }
        return !state.hasToldOfReading
      }
      if isNew { inbox.put(.event(.message("not kept as read: \(error.message)"))) }
    }
  }

  /// Begins to answer what takes its time; false when the question is about what is open.
  private func start(_ question: Effect, from shelf: LibraryShelf) -> Bool {
    switch question {
    case .findOccurrences(.text(let words)):
      run(.search) { .occurrences(.text(words), try await shelf.occurrences(of: words)) }
    case .findOccurrences(.quotations(let query)):
      run(.target) { .occurrences(.quotations(query), try await shelf.occurrences(of: query)) }
    case .listQuotations(let query):
      run(.quotations) { .quotations(query, try await shelf.answer(to: query)) }
    case .showCard(let id):
      let known = state.withLock { $0.reference }
      run(.card) {
        let card = try await shelf.card(for: id)
        return .card(id, card ?? known.card(for: id))
      }
    default: return false
    }
    return true
  }

  private func run(_ kind: Asked, _ answer: @escaping @Sendable () async throws -> Event) {
    let task = Task { [self] in
      terminal_guard_cover_thread()
      do {
        let event = try await answer()
        if !Task.isCancelled { inbox.put(.event(event)) }
      } catch let problem as QueryProblem {
        if !Task.isCancelled { inbox.put(.event(.message(problem.text))) }
      } catch let failure as LibraryFailure {
        inbox.put(.event(.message(failure.message)))
      } catch {}
    }
    state.withLock { state in
      state.tasks[kind]?.cancel()
      state.tasks[kind] = task
    }
  }

  /// Opens an article with its names linked as in the whole library, unless the user corrects names:
  /// corrections hold for what is open.
  private func open(_ id: ArticleID, from shelf: LibraryShelf) throws(LibraryFailure) -> Bool {
    try shelve(id, from: shelf)
    let isCorrected = session.withLock { $0.hasCorrections }
    guard !isCorrected, let article = state.withLock({ $0.reference }).article(id) else {
      return false
    }
    inbox.put(.event(.opened(try shelf.linked(article))))
    return true
  }

  /// Corrects what is on the shelf, and the stories of the whole library; the articles that are spoken
  /// of are taken out of it first.
  private func correct(
    _ request: CorrectionRequest, on shelf: LibraryShelf
  ) throws(LibraryFailure) {
    switch request {
    case .join(let one, let other):
      try shelve(one, from: shelf)
      try shelve(other, from: shelf)
    case .anchor(let one, let other):
      try shelve(one.article, from: shelf)
      try shelve(other.article, from: shelf)
    case .part(let article): try shelve(article, from: shelf)
    default: break
    }
    let before = session.withLock(\.storyCorrections)
    let (outcome, progress) = corrected(by: request)
    let stories = session.withLock(\.storyCorrections)
    if stories != before { take(try shelf.reference(regrouped: stories), progress) }
    tell(outcome, progress)
  }

  /// Puts an article on the shelf, unless it is there.
  private func shelve(_ id: ArticleID, from shelf: LibraryShelf) throws(LibraryFailure) {
    let corrections = session.withLock(\.storyCorrections)
    guard let reference = try shelf.reference(with: id, corrections) else { return }
    take(reference, state.withLock(\.progress))
  }
}
