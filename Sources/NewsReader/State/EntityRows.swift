import NewsCore

extension [EntityRow] {
  /// Adds the entities that are not here yet; says whether there are any.
  mutating func add(_ rows: [EntityRow]) -> Bool {
    let known = Set(map(\.id))
    let new = rows.filter { !known.contains($0.id) }
    self += new
    return !new.isEmpty
  }
}
