import Testing

@testable import broadsheet

/// The examples of RFC 4648, section 10, and bytes that are no text.
struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func encodes(text: String, expected: String) {
    #expect(Base64.text(of: Array(text.utf8)) == expected)
  }

  @Test func encodesAllBytes() {
    #expect(Base64.text(of: [0xFF, 0xFE, 0xFB]) == "//77")
    #expect(Base64.text(of: [0x00, 0x10, 0x83]) == "ABCD")
  }
}
