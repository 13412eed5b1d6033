/// What came to entities and went from them, gathered over many articles.
struct EntityChanges {
  /// A number of times that an entity is named, quoted or written somehow; negative for what went.
  struct Change {
    let entity: Int32
    /// The article, or the name.
    let place: Int32
    let times: Int32
  }

  /// An entity by the number of a name.
  private struct Form: Hashable {
    let entity: Int32
    let name: Int32
  }

  /// All that has changed of one entity.
  struct OfEntity {
    let entity: Int
    /// By article, in order.
    let named: [PostingList.Entry]
    let said: [PostingList.Entry]
    /// By the number of the name.
    let written: [PostingList.Entry]
  }

  private var named: [Change] = []
  private var said: [Change] = []
  private var written: [Change] = []

  /// Notes that entities have, or have no longer, what an article says of them.
  ///
  /// - Parameter names: for each mention the number of its name.
  mutating func note(_ links: StoredLinks, written names: [Int], article: Int, times: Int32) {
    var counts: [Int: Int32] = [:]
    var forms: [Form: Int32] = [:]
    for (mention, name) in names.enumerated() {
      let entity = links[mention].entity
      counts[entity, default: 0] += times
      forms[Form(entity: Int32(entity), name: Int32(name)), default: 0] += times
    }
    for (form, count) in forms {
      written.append(Change(entity: form.entity, place: form.name, times: count))
    }
    Self.append(counts, article, to: &named)
    counts = [:]
    for speaker in links.speakers { counts[links[speaker].entity, default: 0] += times }
    Self.append(counts, article, to: &said)
  }

  /// A method of the value would hold the list a second time, and every change would copy it.
  private static func append(_ counts: [Int: Int32], _ article: Int, to changes: inout [Change]) {
    for (entity, count) in counts {
      changes.append(Change(entity: Int32(entity), place: Int32(article), times: count))
    }
  }

  /// Hands on what has changed, entity by entity, and forgets it.
  mutating func takeAll(_ body: (OfEntity) throws -> Void) rethrows {
    let lists = [Self.sorted(&named), Self.sorted(&said), Self.sorted(&written)]
    var ends = [0, 0, 0]
    while let number = lists.indices.lazy.filter({ ends[$0] < lists[$0].count })
      .map({ lists[$0][ends[$0]].entity }).min()
    {
      let parts = lists.indices.map { list in
        let start = ends[list]
        while ends[list] < lists[list].count, lists[list][ends[list]].entity == number {
          ends[list] += 1
        }
        return lists[list][start..<ends[list]].map {
          PostingList.Entry(article: Int($0.place), count: Int($0.times))
        }
      }
      try body(OfEntity(entity: Int(number), named: parts[0], said: parts[1], written: parts[2]))
    }
  }

  /// The changes in the order of entities and places, those of one place added up.
  private static func sorted(_ changes: inout [Change]) -> [Change] {
    changes.sort { ($0.entity, $0.place) < ($1.entity, $1.place) }
    var merged: [Change] = []
    for change in changes {
      if let last = merged.last, last.entity == change.entity, last.place == change.place {
        merged[merged.count - 1] = Change(
          entity: last.entity, place: last.place, times: last.times + change.times)
      } else {
        merged.append(change)
      }
    }
    changes = []
    return merged.filter { $0.times != 0 }
  }
}
