import CTerminalGuard
import NewsReader
import Synchronization

/// Where other threads leave news for the main thread, which the wake pipe wakes.
final class Inbox: Sendable {
  /// What other threads may have to say.
  enum News: Sendable {
    case event(Event)
    /// No file could be read, and why.
    case nothingToRead([String])
  }

  private let news = Mutex<[News]>([])

  func put(_ piece: News) {
    let wasEmpty = news.withLock { news in
      defer { news.append(piece) }
      return news.isEmpty
    }
    if wasEmpty { terminal_guard_wake(Int8(WakeByte.events.rawValue)) }
  }

  /// All that was left since the last call, the oldest first.
  func takeAll() -> [News] {
    news.withLock { news in
      defer { news = [] }
      return news
    }
  }
}
