/// A line of text being typed, and where in it the cursor is.
struct LineEditor: Hashable, Sendable {
  private(set) var characters: [Character] = []
  /// The number of characters before the cursor.
  private(set) var cursor = 0

  /// The most characters a line takes.
  static let limit = 500

  init(_ text: String = "") {
    insert(text)
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }
  var textBeforeCursor: String { String(characters.prefix(cursor)) }

  /// Inserts what of a text can stand on one line.
  mutating func insert(_ text: String) {
    let typed = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
      .filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
      .prefix(max(0, Self.limit - characters.count))
    characters.insert(contentsOf: typed, at: cursor)
    cursor += typed.count
  }

  /// Does what an editing key asks for; false when the action is none of editing.
  mutating func edit(_ action: Action) -> Bool {
    switch action {
    case .characterLeft: cursor = max(0, cursor - 1)
    case .characterRight: cursor = min(characters.count, cursor + 1)
    case .textStart: cursor = 0
    case .textEnd: cursor = characters.count
    case .deleteBack: delete(from: cursor - 1)
    case .deleteForward: if cursor < characters.count { characters.remove(at: cursor) }
    case .deleteWord: delete(from: wordStart)
    case .deleteToStart: delete(from: 0)
    default: return false
    }
    return true
  }

  /// Puts the cursor behind so many characters.
  mutating func place(at position: Int) {
    cursor = min(max(0, position), characters.count)
  }

  private mutating func delete(from start: Int) {
    guard start >= 0, start < cursor else { return }
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    var index = cursor
    while index > 0 && characters[index - 1] == " " { index -= 1 }
    while index > 0 && characters[index - 1] != " " { index -= 1 }
    return index
  }
}
