import NewsCore

/// The entities that one can be merged with, as far as they have the words typed.
struct MergeChoice: Hashable, Sendable {
  let subject: Subject
  /// Whether a name that fits alone is taken without asking, as after `:merge NAME`.
  var isImmediate = false
  var list = ListState()
  /// Entities of the subject's kind; nil until the answer has come.
  private(set) var rows: [EntityRow]?

  init(subject: Subject, isImmediate: Bool = false) {
    self.subject = subject
    self.isImmediate = isImmediate
  }

  /// The entity that is selected.
  var chosen: EntityRow? {
    guard let rows, let row = list.selectedRow else { return nil }
    return rows[row]
  }

  /// Takes all entities in; those that share most words with the subject come first, then those
  /// named most often.
  mutating func take(_ all: [EntityRow]) {
    let selected = chosen?.id
    let kind = all.first { $0.id == subject.id }?.kind
    let words = subject.name.split(separator: " ").map { TextSearch(String($0)) }
    let others = all.filter { $0.id != subject.id && $0.kind == kind }
      .map { (row: $0, shared: Self.shared(words, by: $0)) }
      .sorted {
        ($1.shared, $1.row.mentions, $0.row.id) < ($0.shared, $0.row.mentions, $1.row.id)
      }
      .map(\.row)
    rows = others
    list.setTexts(
      others.map { ([$0.name] + $0.forms.map(\.text)).joined(separator: "\n") },
      keeping: selected.flatMap { id in others.firstIndex { $0.id == id } })
  }

  /// The only entity with the words typed, or the only one that is called just so.
  func only(called name: String) -> EntityRow? {
    guard let rows else { return nil }
    let matches = list.matches.map { rows[$0] }
    if matches.count == 1 { return matches[0] }
    let exact = matches.filter { $0.name == name }
    return exact.count == 1 ? exact[0] : nil
  }

  /// How many words occur in a name.
  private static func shared(_ words: [TextSearch], by row: EntityRow) -> Int {
    let name = SourceText(row.name)
    return words.count { !$0.isEmpty && !$0.spans(in: name).isEmpty }
  }
}
