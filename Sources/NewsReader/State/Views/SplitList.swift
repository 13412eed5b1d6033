import NewsCore

/// The mentions of an entity, of which those marked are to become another one (`C` `s`).
struct SplitList: ListScreen {
  let subject: Subject
  var list = ListState()
  private(set) var rows: [ConcordanceLine] = []
  private(set) var marked: Set<Place> = []
  private(set) var isComplete = false
  /// The mention it was asked for at, which is marked and selected when the mentions come.
  private var origin: Place?

  var hints: [String] { ["Space mark", "a all", "Enter split", "/ filter", "Esc close"] }

  var keys: KeySection? { KeyMap.splitting }

  init(_ subject: Subject, at origin: Place?) {
    self.subject = subject
    self.origin = origin
  }

  mutating func take(_ rows: [ConcordanceLine]) {
    let selected = origin ?? selectedLine?.place
    self.rows = rows
    isComplete = true
    let places = rows.map(\.place)
    marked.formIntersection(places)
    let row = selected.flatMap { places.firstIndex(of: $0) }
    list.setTexts(
      rows.map { $0.before + $0.match + $0.after + "\n" + $0.place.article.name }, keeping: row)
    if let origin, places.contains(origin) { marked.insert(origin) }
    origin = nil
  }

  var selectedLine: ConcordanceLine? { list.selectedRow.map { rows[$0] } }

  /// Marks the selected mention, or unmarks it, and selects the next.
  mutating func mark() {
    guard let place = selectedLine?.place else { return }
    if marked.remove(place) == nil { marked.insert(place) }
    list.select(list.selected + 1)
  }

  /// Marks all lines that the filter leaves, or unmarks them when they are marked.
  mutating func markAll() {
    let places = Set(list.matches.map { rows[$0].place })
    if marked.isSuperset(of: places) {
      marked.subtract(places)
    } else {
      marked.formUnion(places)
    }
  }

  /// The marked mentions in reading order.
  var markedPlaces: [Place] { rows.map(\.place).filter(marked.contains) }
}
