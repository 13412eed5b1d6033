import NewsCore

/// The entities that one can be merged with, as far as they have the words typed.
struct MergeChoice: Hashable, Sendable {
  let subject: Subject
  /// Whether a name that fits alone is taken without asking, as after `:merge NAME`.
  var isImmediate = false
  var list = ListState()
  /// Entities of the subject's kind; nil until the answer has come.
  private(set) var rows: [EntityRow]?
  /// Whether there are more entities than were told.
  private(set) var isPartial = false
  private var all: [EntityRow] = []

  init(subject: Subject, isImmediate: Bool = false) {
    self.subject = subject
    self.isImmediate = isImmediate
  }

  /// Whether a line was selected on purpose.
  private var isSelected = false
  /// Whether the first name of all shares a word with the subject's.
  private var isFirstAlike = false

  /// The entity that is selected; none until something was typed or selected, unless the first one
  /// is called alike.
  var chosen: EntityRow? {
    guard let rows, let row = list.selectedRow,
      isSelected || isFirstAlike || !list.filter.isEmpty
    else { return nil }
    return rows[row]
  }

  /// Selects the next name or one before, around the end.
  mutating func select(by step: Int) {
    guard list.count > 0 else { return }
    let from = chosen == nil ? (step > 0 ? -1 : 0) : list.selected
    isSelected = true
    list.select((from + step + list.count) % list.count)
  }

  /// Selects a line.
  mutating func select(_ line: Int) {
    isSelected = true
    list.select(line)
  }

  /// Takes all entities in; those that share most words with the subject come first, then those
  /// named most often.
  mutating func take(_ all: [EntityRow], isPartial: Bool = false) {
    self.isPartial = isPartial
    self.all = all
    show()
  }

  /// Takes in entities that were looked for besides.
  mutating func add(_ rows: [EntityRow]) {
    if all.add(rows) { show() }
  }

  private mutating func show() {
    let selected = chosen?.id
    let kind = subject.kind ?? all.first { $0.id == subject.id }?.kind
    let words = subject.name.split(separator: " ").map { TextSearch(String($0)) }
    let ranked = all.filter { $0.id != subject.id && (kind == nil || $0.kind == kind) }
      .map { (row: $0, shared: Self.shared(words, by: $0)) }
      .sorted {
        ($1.shared, $1.row.mentions, $0.row.id) < ($0.shared, $0.row.mentions, $1.row.id)
      }
    let others = ranked.map(\.row)
    isFirstAlike = ranked.first.map { $0.shared > 0 } ?? false
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
