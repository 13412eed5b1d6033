import NewsCore

/// In which articles something is, and how often in each; by the numbers of the articles.
struct PostingList: Hashable {
  struct Entry: Hashable {
    let article: Int
    var count: Int
  }

  private(set) var entries: [Entry] = []

  init() {}

  /// What `bytes` wrote.
  init(_ bytes: [UInt8]) throws(ByteReader.Damage) {
    var reader = ByteReader(bytes)
    var last = 0
    while !reader.isAtEnd {
      let number = try reader.number()
      last += number >> 1
      entries.append(Entry(article: last, count: number & 1 == 0 ? 1 : try reader.number()))
    }
  }

  /// How far each article is from the one before, in small numbers.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    var last = 0
    for entry in entries {
      writer.write((entry.article - last) << 1 | (entry.count == 1 ? 0 : 1))
      if entry.count != 1 { writer.write(entry.count) }
      last = entry.article
    }
    return writer.bytes
  }

  /// How often by article.
  var counts: [Int: Int] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.article, $0.count) })
  }

  /// The number of times in all articles.
  var total: Int { entries.reduce(0) { $0 + $1.count } }

  /// Adds what came and went in some articles, in the order of the articles; several changes of one
  /// article add up, and what is nowhere in an article any more leaves the list.
  mutating func add(_ changes: some Sequence<Entry>) {
    var merged: [Entry] = []
    var index = 0
    for change in changes {
      while index < entries.count, entries[index].article <= change.article {
        merged.append(entries[index])
        index += 1
      }
      if merged.last?.article == change.article {
        merged[merged.count - 1].count += change.count
      } else {
        merged.append(change)
      }
    }
    merged += entries[index...]
    entries = merged.filter { $0.count > 0 }
  }
}
