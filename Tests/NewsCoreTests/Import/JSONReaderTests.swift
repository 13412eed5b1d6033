import Testing

@testable import NewsCore

/// JSON is read strictly, apart from line breaks in strings.
struct JSONReaderTests {
  private func value(_ text: String) -> JSONValue? { JSONReader.value(in: Array(text.utf8)) }

  @Test func values() {
    #expect(
      value(" {\"a\": [1, -2.5e3, true, false, null], \"b\": {}} ")
        == .object([
          "a": .array([.number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null]),
          "b": .object([:]),
        ]))
  }

  @Test(arguments: [
    (#""a\"\\\/\n\u00e9""#, "a\"\\/\né"), (#""\ud83d\ude00""#, "\u{1F600}"),
    (#""\ud83dx""#, "\u{FFFD}x"), (#""\ude00""#, "\u{FFFD}"), ("\"a\nb\"", "a\nb"),
    (#""a\u0000b""#, "a\u{FFFD}b"),
  ])
  func strings(json: String, string: String) {
    #expect(value(json) == .string(string))
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "{a:1}", "\"a", "nul", "[1] x", "\"\\x\"", "\"\\u12\"",
    String(repeating: "[", count: 100_000),
  ])
  func noJSON(_ text: String) {
    #expect(value(text) == nil)
  }
}
