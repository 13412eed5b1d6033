import CNcurses
import NewsReader
import Testing

@testable import broadsheet

/// What the terminal sends, as keys.
struct KeyDecoderTests {
  /// The events of pieces that come at once.
  private func events(_ inputs: [KeyInput]) -> [Event] {
    var decoder = KeyDecoder()
    return decode(inputs, with: &decoder)
  }

  private func decode(_ inputs: [KeyInput], with decoder: inout KeyDecoder) -> [Event] {
    var rest = inputs[...]
    return decoder.events { rest.popFirst() }
  }

  private func scalars(_ text: String) -> [KeyInput] {
    text.unicodeScalars.map(KeyInput.scalar)
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("é", [.character("é")]), ("中", [.character("中")]),
    ("G", [.character("G")]), (" ", [.character(" ")]), ("\t", [.tab]), ("\r", [.enter]),
    ("\n", [.enter]), ("\u{7F}", [.backspace]), ("\u{08}", [.backspace]),
    ("\u{0F}", [.control("o")]), ("\u{1A}", [.control("z")]), ("\u{1F}", [.control("_")]),
    ("\u{00}", []), ("\u{9B}", []), ("ab", [.character("a"), .character("b")]),
  ])
  func readsCharacters(sent: String, keys: [Key]) {
    #expect(events(scalars(sent)) == keys.map(Event.key))
  }

  @Test(arguments: [
    (KEY_UP, Key.up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right),
    (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_HOME, .home), (KEY_END, .end),
    (KEY_BTAB, .backTab), (KEY_DC, .delete), (KEY_ENTER, .enter), (KEY_BACKSPACE, .backspace),
    (KEY_F0 + 1, .function(1)), (KEY_F0 + 12, .function(12)),
  ])
  func readsKeysThatNcursesKnows(code: Int32, key: Key) {
    #expect(events([.code(code)]) == [.key(key)])
  }

  @Test func passesOverKeysThatMeanNothing() {
    #expect(events([.code(KEY_RESIZE), .code(KEY_SLEFT), .scalar("x")]) == [.key(.character("x"))])
  }

  @Test(arguments: [
    ("\u{1B}", [Key.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}gl", [.escape, .character("g"), .character("l")]),
    ("\u{1B}\u{1B}x", [.escape, .escape, .character("x")]),
    ("\u{1B}[", [.escape, .character("[")]), ("\u{1B}O", [.escape, .character("O")]),
    ("\u{1B}[27;5;105~q", [.character("q")]), ("\u{1B}[Iq", [.character("q")]),
    ("\u{1B}[?1;2cq", [.character("q")]), ("\u{1B}Ojq", [.character("q")]),
    ("\u{1B}\rq", [.escape, .enter, .character("q")]),
  ])
  func readsWhatFollowsAnEscape(sent: String, keys: [Key]) {
    #expect(events(scalars(sent)) == keys.map(Event.key))
  }

  @Test func readsAnyInputRightAfterAnEscape() {
    let place = Position(column: 0, row: 0)
    #expect(
      events([.scalar("\u{1B}"), .code(KEY_UP), .scalar("\u{1B}")]) == [
        .key(.escape), .key(.up), .key(.escape),
      ])
    #expect(
      events([.scalar("\u{1B}"), .button(.wheelUp, place, milliseconds: 0)]) == [
        .key(.escape), .mouse(MouseEvent(.wheelUp, at: place)),
      ])
    let paste = [.code(curses_key_paste_start)] + scalars("a") + [.code(curses_key_paste_end)]
    #expect(events(scalars("\u{1B}") + paste) == [.key(.escape), .paste("a")])
  }

  @Test func readsAnyNumberOfEscapes() {
    let sent = [KeyInput](repeating: .scalar("\u{1B}"), count: 1 << 17)
    #expect(events(sent).count == sent.count)
  }

  @Test func takesPastedTextAsOnePieceAndNeverAsKeys() {
    let paste =
      [.code(curses_key_paste_start)] + scalars("q\rQ\u{1B}x") + [.code(curses_key_paste_end)]
    #expect(events(paste + scalars("j")) == [.paste("q\nQ\u{1B}x"), .key(.character("j"))])
  }

  @Test func takesPastedTextThatComesInParts() {
    var decoder = KeyDecoder()
    #expect(decode([.code(curses_key_paste_start)] + scalars("on"), with: &decoder).isEmpty)
    #expect(decode(scalars("e") + [.code(curses_key_paste_end)], with: &decoder) == [.paste("one")])
  }

  @Test func cutsAPasteWithoutEnd() {
    let text = String(repeating: "a", count: KeyDecoder.pasteLimit + 5)
    let sent = [.code(curses_key_paste_start)] + scalars(text) + [.code(curses_key_paste_end)]
    guard case .paste(let pasted)? = events(sent).first else {
      Issue.record("no paste")
      return
    }
    #expect(pasted.count == KeyDecoder.pasteLimit)
  }

  @Test func tellsClicksFromDoubleClicks() {
    let here = Position(column: 3, row: 4)
    let there = Position(column: 4, row: 4)
    func click(_ position: Position, at time: Int) -> KeyInput {
      .button(.first, position, milliseconds: time)
    }
    let actions = events([
      click(here, at: 0), click(here, at: 400), click(here, at: 500), click(there, at: 600),
      click(there, at: 1001),
    ])
    let expected: [(MouseEvent.Action, Position)] = [
      (.click, here), (.doubleClick, here), (.click, here), (.click, there), (.click, there),
    ]
    #expect(actions == expected.map { .mouse(MouseEvent($0, at: $1)) })
  }

  @Test func readsTheWheel() {
    let place = Position(column: 0, row: 0)
    #expect(
      events([
        .button(.wheelUp, place, milliseconds: 0), .button(.wheelDown, place, milliseconds: 1),
      ])
        == [.mouse(MouseEvent(.wheelUp, at: place)), .mouse(MouseEvent(.wheelDown, at: place))])
  }
}
