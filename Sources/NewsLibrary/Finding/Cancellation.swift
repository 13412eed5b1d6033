import Synchronization

/// Whether a question is still wanted, for loops that SQLite does not interrupt.
final class Cancellation: Sendable {
  private let isCancelled = Atomic(false)

  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Throws when nobody waits for the answer any more.
  func check() throws(CancellationError) {
    if isCancelled.load(ordering: .relaxed) { throw CancellationError() }
  }
}
