import CTerminalGuard
import NewsCore
import NewsLibrary
import NewsReader

/// Questions to a whole library.
extension LibraryWorker {
  /// Answers what the whole library is asked; false when the question is about what is open.
  func answer(_ question: Effect, from shelf: LibraryShelf) -> Bool {
    let names = session.withLock(\.nameCorrections)
    do {
      switch question {
      case .listArticles:
        for summaries in shelf.summaries(session.withLock(\.storyCorrections)) {
          inbox.put(.event(.articles(try summaries.get())))
        }
      case .open(let id): return try open(id, from: shelf)
      case .listEntities:
        let (rows, isPartial) = try shelf.entityRows(names)
        inbox.put(.event(.entities(rows, isPartial: isPartial)))
      case .findEntities(let words):
        inbox.put(.event(.foundEntities(try shelf.entityRows(withWords: words, names))))
      case .listSpeakers: inbox.put(.event(.speakers(try shelf.speakers(names))))
      case .findOccurrences(.entity(let id)):
        // Of names that a correction of single mentions has made only what is open knows.
        guard let (lines, isPartial) = try shelf.mentions(of: id, names) else { return false }
        inbox.put(.event(.occurrences(.entity(id), lines, isPartial: isPartial)))
      case .showLedger(let place):
        try shelve([place.article], from: shelf)
        return false
      case .listSourcing(let id), .compareAccounts(let id):
        try shelve([id], from: shelf)
        return false
      case .keepRead(let id, let isRead): keep(id, isRead, on: shelf)
      case .correct(let request):
        try correct(request, on: shelf)
      case .listVersions(let id): inbox.put(.event(.versions(id, try shelf.versions(of: id))))
      default: return start(question, from: shelf, names)
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
  private func start(
    _ question: Effect, from shelf: LibraryShelf, _ names: [Correction]
  ) -> Bool {
    switch question {
    case .findOccurrences(.text(let words)):
      run(.search) {
        do {
          let (lines, isPartial) = try await shelf.occurrences(of: words, names)
          return .occurrences(.text(words), lines, isPartial: isPartial)
        } catch let problem as QueryProblem {
          return .searchProblem(words, problem)
        }
      }
    case .findOccurrences(.quotations(let query)):
      run(.target) {
        let (lines, isPartial) = try await shelf.occurrences(of: query, names)
        return .occurrences(.quotations(query), lines, isPartial: isPartial)
      }
    case .listQuotations(let query):
      run(.quotations) { .quotations(query, try await shelf.answer(to: query, names)) }
    case .showCard(let id):
      let known = state.withLock { $0.reference }
      run(.card) {
        let card = try await shelf.card(for: id, names)
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
      } catch let failure as LibraryFailure {
        inbox.put(.event(.message(failure.message)))
      } catch {}
    }
    state.withLock { state in
      state.tasks[kind]?.cancel()
      state.tasks[kind] = task
    }
  }

  /// Opens an article with its names linked as in the whole library.
  private func open(_ id: ArticleID, from shelf: LibraryShelf) throws(LibraryFailure) -> Bool {
    try shelve([id], from: shelf)
    guard let article = state.withLock({ $0.reference }).article(id) else {
      return false
    }
    let corrections = session.withLock(\.nameCorrections)
    inbox.put(.event(.opened(try shelf.linked(article, corrections))))
    return true
  }

  /// Puts articles on the shelf, unless they are there.
  func shelve(_ ids: [ArticleID], from shelf: LibraryShelf) throws(LibraryFailure) {
    let corrections = session.withLock(\.storyCorrections)
    guard let reference = try shelf.reference(with: ids, corrections) else { return }
    take(reference, state.withLock(\.progress))
  }
}
