import Glibc
import NewsLibrary
import Synchronization

/// Shows on a terminal how far adding has come, at most ten times a second.
final class AddingMeter: Sendable {
  private struct State {
    var last: ContinuousClock.Instant?
    /// Files that were found unchanged before anything was read.
    var reused = 0
    /// What was reported last.
    var progress: AddingProgress?
  }

  private let isShown = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// How far adding had come when it was heard of last; nil before.
  var progress: AddingProgress? { state.withLock(\.progress) }

  func show(_ progress: AddingProgress) {
    state.withLock { $0.progress = progress }
    guard isShown else { return }
    let now = ContinuousClock.now
    let reused: Int? = state.withLock { state in
      if state.last == nil { state.reused = progress.done }
      if let last = state.last, now - last < .milliseconds(100) { return nil }
      state.last = now
      return state.reused
    }
    guard let reused else { return }
    let seconds = (now - start) / .seconds(1)
    let line = AddingReport.line(progress, seconds: seconds, reused: reused)
    StandardFile.error.write(Array("\r\u{1B}[K\(line)".utf8))
  }

  /// Takes the line away.
  func clear() {
    if isShown, state.withLock({ $0.last != nil }) {
      StandardFile.error.write(Array("\r\u{1B}[K".utf8))
    }
  }
}
