import NewsCore

/// Tells of entities whether they may be called as a query asks: of one after the other by their names,
/// or of all at once by the words of all names.
final class CalledEntities {
  private let table: EntityTable
  private let names: [QueryWords]
  private var listed: [QueryWords: NumberSet] = [:]
  private var known: [Int: LibraryEntity?] = [:]

  /// - Parameter names: all that is asked for.
  init(_ names: [QueryWords], in table: EntityTable) {
    self.table = table
    self.names = names
  }

  /// The numbers of all that may be called so.
  func numbers(_ words: QueryWords) throws -> NumberSet {
    if let known = listed[words] { return known }
    let found = try table.numbers(calledOneOf: [words])
    listed[words] = found
    return found
  }

  /// The articles in which any of some entities is named, or quoted.
  func articles(_ list: EntityTable.List, ofAny entities: NumberSet) throws -> NumberSet {
    try table.articles(list, ofAny: entities)
  }

  /// Whether an entity may be called so, by its names.
  func isCalled(_ words: QueryWords, _ number: Int) throws -> Bool {
    guard let entity = try entity(number, hasForms: true) else { return false }
    let wanted = WordIndex.words(of: words.text)
    let all = ([entity.name] + entity.forms.map(\.text)).flatMap { WordIndex.words(of: $0) }
    return wanted.enumerated().allSatisfy { place, word in
      place == wanted.count - 1 && !words.isWhole
        ? all.contains { $0.hasPrefix(word) } : all.contains(word)
    }
  }

  /// What corrections make of the entities.
  var corrected: CorrectedEntities { table.corrected }

  /// The entity of a number, with all forms of its name where it matters how that is written
  /// elsewhere; nil when no article names it.
  func entity(_ number: Int) throws -> LibraryEntity? {
    try entity(number, hasForms: mayBeCalled(number))
  }

  /// Whether an entity may be called as anything asks for, as far as that is known.
  func mayBeCalled(_ number: Int) -> Bool {
    names.contains { listed[$0].map { $0.contains(number) } ?? true }
  }

  private func entity(_ number: Int, hasForms: Bool) throws -> LibraryEntity? {
    if let known = known[number] { return known }
    let found = try table.entity(number, hasForms: hasForms)
    known[number] = .some(found)
    return found
  }
}
