import NewsCore

/// Everything that the articles name (`gi`).
struct EntityList: ListScreen {
  var list = ListState()
  private var all: [EntityRow] = []
  /// The rows of the kind shown.
  private(set) var rows: [EntityRow] = []
  /// The kind shown; nil for all kinds.
  private(set) var kind: EntityKind?
  private(set) var isComplete = false
  /// The entity to select instead when the selected one is gone: what a correction has made of it.
  var heir: EntityID?

  var hints: [String] {
    ["Tab kind", "Enter follow", "c card", "C correct", "/ filter", "Esc close"]
  }

  mutating func take(_ rows: [EntityRow], isPartial: Bool = false) {
    all = rows
    self.isPartial = isPartial
    isComplete = true
    if let kind, !kinds.contains(kind) { self.kind = nil }
    show()
    heir = nil
  }

  /// Whether there are more than are listed, to be looked for.
  private(set) var isPartial = false

  /// Lists what was looked for, too.
  mutating func add(_ rows: [EntityRow]) {
    if all.add(rows) { show() }
  }

  /// Shows the next kind that occurs, or the one before; after the last all kinds.
  mutating func turnKind(by count: Int) {
    let choices: [EntityKind?] = [nil] + kinds
    let index = (choices.firstIndex(of: kind) ?? 0) + count % choices.count + choices.count
    kind = choices[index % choices.count]
    show()
    list.select(0)
  }

  /// The kinds that occur.
  var kinds: [EntityKind] {
    let present = Set(all.map(\.kind))
    return EntityKind.allCases.filter(present.contains)
  }

  var selectedEntity: EntityRow? { list.selectedRow.map { rows[$0] } }

  private mutating func show() {
    let wanted = [selectedEntity?.id, heir]
    rows = all.filter { kind == nil || $0.kind == kind }
    list.setTexts(
      rows.map { ([$0.name] + $0.forms.map(\.text)).joined(separator: "\n") + "\n\($0.kind)" },
      keeping: wanted.compactMap { id in rows.firstIndex { $0.id == id } }.first)
  }
}
