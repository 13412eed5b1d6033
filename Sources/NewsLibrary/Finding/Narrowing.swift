/// What the full-text index can say of a query: an expression that every article fulfils that
/// fulfils the query, and perhaps some more, and how much it asks of the index.
struct Narrowing {
  let expression: WordExpression
  /// At most so many articles fulfil it.
  let rows: Int
  /// About so large a part of all articles fulfils it, rather less.
  let share: Double
  /// How long the index takes to go through all of them, about, in microseconds.
  let work: Double

  /// Microseconds for an article of a word, and for an article of a word of some beginning, as those
  /// have to be put together (measured with SQLite 3.40).
  static let wordWork = 0.25
  static let prefixWork = 1.0

  /// All of them hold.
  static func all(_ parts: [Narrowing]) -> Narrowing? {
    guard parts.count > 1 else { return parts.first }
    return Narrowing(
      expression: .all(parts.map(\.expression)),
      rows: parts.map(\.rows).min() ?? 0, share: parts.reduce(1) { $0 * $1.share },
      work: parts.reduce(0) { $0 + $1.work })
  }

  /// One of them holds.
  static func any(_ parts: [Narrowing]) -> Narrowing? {
    guard parts.count > 1 else { return parts.first }
    return Narrowing(
      expression: .any(parts.map(\.expression)),
      rows: parts.reduce(0) { $0 + $1.rows }, share: parts.map(\.share).max() ?? 0,
      work: parts.reduce(0) { $0 + $1.work })
  }

  /// Without what others say exactly.
  func without(_ others: [Narrowing]) -> Narrowing {
    guard let excluded = Self.any(others) else { return self }
    return Narrowing(
      expression: .without(expression, excluded.expression), rows: rows,
      share: share * (1 - excluded.share), work: work + excluded.work)
  }
}
