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
    NameForm.merged(
      try list.entries.map { NameForm(text: try text($0.article), count: $0.count) })
  }
}
