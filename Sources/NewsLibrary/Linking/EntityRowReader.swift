import NewsCore

/// Reads the columns of entities.
enum EntityRowReader {
  /// The kind of a number.
  static func kind(_ number: Int) throws(ByteReader.Damage) -> EntityKind {
    guard EntityKind.allCases.indices.contains(number) else { throw ByteReader.Damage() }
    return EntityKind.allCases[number]
  }

  /// The forms of a name, the most frequent first; `text` gives the text of a number.
  static func forms(
    _ list: PostingList, _ text: (Int) throws -> String
  ) throws -> [NameForm] {
    var counts: [String: Int] = [:]
    for entry in list.entries { counts[try text(entry.article), default: 0] += entry.count }
    return counts.map { NameForm(text: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.text) < ($0.count, $1.text)
    }
  }
}
