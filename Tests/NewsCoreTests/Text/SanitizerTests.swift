import NewsCore
import Testing

@Suite struct SanitizerTests {
  @Test(arguments: [
    ("plain.txt", "plain.txt"),
    ("a\u{1B}[2Jb", "a␛[2Jb"),
    ("a\nb\tc", "a b c"),
    ("x\u{202E}txt.exe", "x▯txt.exe"),
    ("na\u{AD}me", "name"),
    ("Bücher", "Bücher"),
    ("👨\u{200D}👩\u{200D}👧 👍🏽 ❤\u{FE0F}", "👨\u{200D}👩\u{200D}👧 👍🏽 ❤\u{FE0F}"),
  ])
  func line(text: String, expected: String) {
    #expect(Sanitizer.line(text) == expected)
  }

  @Test func textKeepsItsLines() {
    #expect(Sanitizer.text("a\r\nb\rc\n\td\u{7}") == "a\nb\nc\n\td␇")
    let text = SourceText("one\u{9B}\ntwo")
    #expect(Sanitizer.text(text, in: TextSpan(0, 6)) == "one▯\n")
  }

  @Test func hiddenCharactersAreNamed() {
    let text = SourceText(
      "Kr\u{200B}emlin\u{202E} \u{1B}[0m \u{FFFD} par\u{AD}lia \u{E0041}\u{E000}")
    let hidden = Sanitizer.hiddenCharacters(in: text)
    #expect(
      hidden.map(\.name) == [
        "zero width space U+200B", "right-to-left override U+202E", "escape U+001B",
        "tag latin capital letter a U+E0041", "private use U+E000",
      ])
    #expect(hidden.map(\.offset) == [2, 10, 14, 32, 36])
  }
}
