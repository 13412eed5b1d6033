import Dispatch
import NewsCore
import Synchronization

/// Works out what articles name on another thread, while what it gave before is written.
final class ResolverAhead: Sendable {
  private let entities: Mutex<EntityIndex>
  private let found = Mutex<[[ResolvedMention]]>([])
  private let queue = DispatchQueue(label: "resolver")

  /// - Parameter entities: nobody else has it, else it would be copied.
  init(_ entities: consuming EntityIndex) {
    self.entities = Mutex(entities)
  }

  /// Begins with some articles, once `mentions` has given those of others.
  func begin(_ places: ArraySlice<Int>) {
    queue.async { [self] in
      let mentions = entities.withLock { entities in
        places.map { entities.mentions(ofArticle: $0) }
      }
      found.withLock { $0 = mentions }
    }
  }

  /// What the articles name that were begun with; waits for it.
  func mentions() -> [[ResolvedMention]] {
    queue.sync {}
    return found.withLock { found in
      defer { found = [] }
      return found
    }
  }

  /// Gives the index back.
  func end() -> EntityIndex {
    queue.sync {}
    return entities.withLock { entities in
      defer { entities = EntityIndex() }
      return entities
    }
  }
}
