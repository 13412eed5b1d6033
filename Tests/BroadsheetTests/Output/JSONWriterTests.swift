import Foundation
import Testing

@testable import broadsheet

/// JSON as others read it.
struct JSONWriterTests {
  private func decoded(_ writer: JSONWriter) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(writer.bytes), options: .fragmentsAllowed)
  }

  @Test func nestsAndSeparates() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("a", 1)
      writer.key("b")
      writer.array([1, 2]) { writer, number in
        writer.object { $0.member("n", number) }
      }
      writer.key("c")
      writer.array([Int]()) { writer, _ in writer.null() }
      writer.member("d", String?.none)
      writer.key("e")
      writer.object { _ in }
      writer.member("f", 1.5)
    }
    writer.endLine()
    writer.object { $0.member("g", "x") }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"a":1,"b":[{"n":1},{"n":2}],"c":[],"d":null,"e":{},"f":1.5}"# + "\n" + #"{"g":"x"}"#)
  }

  @Test(arguments: [
    "plain", "quote \" backslash \\ slash /", "line\nfeed\ttab\r", "é 中 👨\u{200D}👩",
    "\u{0}\u{1F}\u{7F}\u{80}\u{9B}", "\u{2028}\u{2029}", "\u{202E}evil\u{2066}",
    "\u{E0041}\u{FEFF}",
    "",
  ])
  func keepsEveryStringAndWritesNothingATerminalObeys(text: String) throws {
    var writer = JSONWriter()
    writer.string(text)
    #expect(try decoded(writer) as? String == text)
    for scalar in String(decoding: writer.bytes, as: UTF8.self).unicodeScalars {
      let category = scalar.properties.generalCategory
      #expect(![.control, .format, .lineSeparator, .paragraphSeparator].contains(category))
    }
  }

  @Test(
    arguments: [
      (17_900_000, "17900000"), (0.5, "0.5"), (-3, "-3"), (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func writesNumbers(value: Double, expected: String) {
    var writer = JSONWriter()
    writer.number(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }
}
