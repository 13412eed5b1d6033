import CTerminalGuard
import Dispatch
import NewsCore
import NewsReader
import Synchronization

/// Reads and analyses files on all cores, in their order, and builds cross-references of those that
/// are ready.
final class LibraryLoader: Sendable {
  /// Takes a new cross-reference, or nil when only the progress is new.
  typealias Report = @Sendable (CrossReference?, Progress) -> Void

  /// Progress alone is reported at most this often.
  private static let reportInterval = Duration.milliseconds(100)

  private let source: ArticleSource
  private let publishesEarly: Bool
  private let isCancelled = Atomic(false)
  private let lastReport = Mutex(ContinuousClock.now)

  /// - Parameter publishesEarly: whether anything is reported before everything is read.
  init(source: ArticleSource, publishesEarly: Bool) {
    self.source = source
    self.publishesEarly = publishesEarly
  }

  /// Makes `load` return soon and report nothing more.
  func cancel() {
    isCancelled.store(true, ordering: .relaxed)
  }

  /// Reads everything; returns when all is read and reported, or the loader is cancelled.
  ///
  /// - Parameter stories: what puts the articles into stories, asked each time, as readers may say
  ///   something of stories meanwhile.
  func load(into stories: @escaping @Sendable () -> StoryFinder, _ report: @escaping Report) {
    let finding = source.files()
    let files = finding.files
    let state = Mutex(
      LoadingState(
        count: files.count, firstStory: files.prefix { $0.story == files.first?.story }.count,
        skipped: finding.skipped, publishesEarly: publishesEarly))
    if publishesEarly || files.isEmpty { report(nil, state.withLock(\.progress)) }
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      guard !isCancelled.load(ordering: .relaxed) else { return }
      terminal_guard_cover_thread()
      let contents = contents(of: files[index])
      let documents = documents(of: contents.articles)
      let skipped = contents.skipped
      state.withLock { $0.settle(index, documents, skipped: skipped) }
      publish(state, stories, report)
    }
  }

  private func contents(of file: FoundFile) -> FileContents {
    do {
      return try source.contents(of: file)
    } catch {
      return FileContents(skipped: [error])
    }
  }

  /// Analyses the articles of a file; many on all cores.
  private func documents(of articles: [Article]) -> [Document] {
    guard articles.count > 1 else {
      return articles.map { Analyzer().document(from: $0) }
    }
    let documents = Mutex([Document?](repeating: nil, count: articles.count))
    DispatchQueue.concurrentPerform(iterations: articles.count) { index in
      guard !isCancelled.load(ordering: .relaxed) else { return }
      terminal_guard_cover_thread()
      let document = Analyzer().document(from: articles[index])
      documents.withLock { $0[index] = document }
    }
    return documents.withLock { $0.compactMap(\.self) }
  }

  /// Builds and reports the cross-references that are due, unless another thread is at it.
  private func publish(
    _ state: borrowing Mutex<LoadingState>, _ stories: @Sendable () -> StoryFinder,
    _ report: Report
  ) {
    while let (documents, progress) = state.withLock({ $0.takeDue() }) {
      let reference = EntityResolver().crossReference(over: stories().grouped(documents))
      if isCancelled.load(ordering: .relaxed) { return }
      report(reference, progress)
      // Only now may the next one be built: an older one must not come after it.
      state.withLock { $0.finishBuilding() }
    }
    if publishesEarly, isTimeToReport() {
      let progress = state.withLock { $0.progress }
      if !progress.isComplete { report(nil, progress) }
    }
  }

  private func isTimeToReport() -> Bool {
    lastReport.withLock { last in
      let now = ContinuousClock.now
      guard now - last > Self.reportInterval else { return false }
      last = now
      return true
    }
  }
}
