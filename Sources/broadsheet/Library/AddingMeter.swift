import Glibc
import NewsLibrary
import Synchronization

/// Shows on a terminal how far adding has come, at most ten times a second.
final class AddingMeter: Sendable {
  private struct State {
    var last: ContinuousClock.Instant?
    /// When the part of adding began that is under way: files, then links.
    var start = ContinuousClock.now
    /// Files that were found unchanged, or articles that were linked, before it began.
    var before = 0
    var isLinking = false
    /// What was reported last.
    var progress: AddingProgress?
  }

  private let isShown = isatty(STDERR_FILENO) == 1
  private let state = Mutex(State())

  /// How far adding had come when it was heard of last; nil before.
  var progress: AddingProgress? { state.withLock(\.progress) }

  func show(_ progress: AddingProgress) {
    state.withLock { $0.progress = progress }
    guard isShown else { return }
    let now = ContinuousClock.now
    let line: String? = state.withLock { state in
      let isLinking = progress.toLink > 0
      if state.last == nil { state.before = progress.done }
      if isLinking, !state.isLinking {
        state.isLinking = true
        state.start = now
        state.before = progress.linked
      } else if let last = state.last, now - last < .milliseconds(100) {
        return nil
      }
      state.last = now
      let seconds = (now - state.start) / .seconds(1)
      return AddingReport.line(progress, seconds: seconds, before: state.before)
    }
    guard let line else { return }
    StandardFile.error.write(Array("\r\u{1B}[K\(line)".utf8))
  }

  /// Takes the line away.
  func clear() {
    if isShown, state.withLock({ $0.last != nil }) {
      StandardFile.error.write(Array("\r\u{1B}[K".utf8))
    }
  }
}
