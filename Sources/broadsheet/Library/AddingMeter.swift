import Glibc
import NewsLibrary
import Synchronization

/// Shows on a terminal how far adding has come, at most ten times a second.
final class AddingMeter: Sendable {
  private struct State {
    var last: ContinuousClock.Instant?
    /// The part of adding that is under way, and when it began.
    var phase: AddingPhase?
    var start = ContinuousClock.now
    /// Files that were found unchanged, or articles that were linked, before it began.
    var before = 0
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
      let phase = AddingPhase(of: progress)
      if state.phase != phase {
        state.phase = phase
        state.start = now
        state.before = phase.extent(in: progress).done
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
