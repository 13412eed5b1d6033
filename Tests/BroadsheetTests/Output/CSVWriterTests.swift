import Testing

@testable import broadsheet

/// Comma-separated values as RFC 4180 has them.
struct CSVWriterTests {
  @Test(arguments: [
    (["a", "b"], "a,b\r\n"), (["a,b", ""], "\"a,b\",\r\n"),
    (["say \"no\""], "\"say \"\"no\"\"\"\r\n"),
    (["two\nlines", "x"], "\"two\nlines\",x\r\n"), (["\r"], "\"\r\"\r\n"), ([" é "], " é \r\n"),
  ])
  func quotesWhereItMust(fields: [String], expected: String) {
    var writer = CSVWriter()
    writer.row(fields)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }
}
