import CTerminalGuard
import NewsReader
import Synchronization

/// Where other threads leave events for the main thread, which the wake pipe wakes.
final class Inbox: Sendable {
  private let events = Mutex<[Event]>([])

  func put(_ event: Event) {
    let wasEmpty = events.withLock { events in
      defer { events.append(event) }
      return events.isEmpty
    }
    if wasEmpty { terminal_guard_wake(Int8(WakeByte.events.rawValue)) }
  }

  /// All events left since the last call, the oldest first.
  func takeAll() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
