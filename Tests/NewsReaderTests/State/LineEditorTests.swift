import TestSupport
import Testing

@testable import NewsReader

@Suite struct LineEditorTests {
  /// Types a script with the keys of a prompt; the cursor is shown as `|`.
  private func edited(_ script: String) -> String {
    var editor = LineEditor()
    for key in KeyScript.keys(script) {
      if case .character(let character) = key {
        editor.insert(String(character))
      } else if case .action(let action, _) = KeyMap.match([key], in: [KeyMap.prompt]) {
        _ = editor.edit(action)
      }
    }
    var characters = editor.characters
    characters.insert("|", at: editor.cursor)
    return String(characters)
  }

  @Test(arguments: [
    ("ferry", "ferry|"), ("fery<←>r", "ferr|y"), ("erry<Home>f", "f|erry"),
    ("fer<Home><End>ry", "ferry|"), ("ferryy<Backspace>", "ferry|"), ("xy<Home><Del>", "|y"),
    ("old pier<Ctrl-W>", "old |"), ("old pier  <Ctrl-W>", "old |"),
    ("old pier<←><←><Ctrl-U>", "|er"),
    ("<Backspace><Del><←>a<→><→>", "a|"),
  ])
  func keysEdit(script: String, expected: String) {
    #expect(edited(script) == expected)
  }

  @Test func whatCannotStandOnALineIsLeftOut() {
    #expect(LineEditor("a\nb\tc\u{1B}[2J").text == "a b c[2J")
  }

  @Test func aLineHasAnEnd() {
    #expect(LineEditor(String(repeating: "x", count: 900)).text.count == LineEditor.limit)
  }
}
