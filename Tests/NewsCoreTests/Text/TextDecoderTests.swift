import TestSupport
import Testing

@testable import NewsCore

/// Bytes become text by mark, declaration, or what they can be.
struct TextDecoderTests {
  private func decoded(_ bytes: [UInt8], declared: String? = nil) -> (String, String) {
    let result = TextDecoder().text(from: bytes, declared: declared)
    return (result.text[result.text.span], result.encoding)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61], "\u{FEFF}a", "utf-8 (byte order mark)"),
      ([0xFF, 0xFE, 0x61, 0x00, 0x19, 0x20], "a\u{2019}", "utf-16le (byte order mark)"),
      ([0xFE, 0xFF, 0x00, 0x61, 0x20, 0x19], "a\u{2019}", "utf-16be (byte order mark)"),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE], "\u{1F600}", "utf-16le (byte order mark)"),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00], "\u{FFFD}a", "utf-16le (byte order mark)"),
      ([0xFF, 0xFE, 0x61], "\u{FFFD}", "utf-16le (byte order mark)"),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "a", "utf-32le (byte order mark)"),
      ([0, 0, 0xFE, 0xFF, 0, 1, 0xF6, 0], "\u{1F600}", "utf-32be (byte order mark)"),
      ([0x61, 0xC3, 0xA9], "aé", "utf-8"), ([0x61], "a", "utf-8"),
      ([0x61, 0xE9], "aé", "windows-1252 (assumed)"),
      ([0x93, 0x61, 0x92, 0x80, 0x94], "“a’€”", "windows-1252 (assumed)"),
      ([0x81, 0x9F, 0xFF], "\u{81}Ÿÿ", "windows-1252 (assumed)"),
    ] as [([UInt8], String, String)])
  func undeclared(bytes: [UInt8], text: String, encoding: String) {
    #expect(decoded(bytes) == (text, encoding))
  }

  @Test(
    arguments: [
      ("latin-1", [0x92], "’", "windows-1252 (declared)"),
      ("ISO-8859-1", [0xE9], "é", "windows-1252 (declared)"),
      ("windows-1251", [0xCF, 0xF0], "Пр", "windows-1251 (declared)"),
      ("shift_jis", [0x93, 0xFA], "日", "shift_jis (declared)"),
      ("utf-8", [0x61, 0xE2, 0x82, 0x62], "a\u{FFFD}b", "utf-8 (declared)"),
      ("utf-16", [0x61, 0x62], "ab", "utf-8"),
      ("latin-1", [0xC3, 0xA9], "é", "utf-8"),
      ("no-such-thing", [0xE9], "é", "windows-1252 (assumed)"),
      ("../etc/passwd", [0xE9], "é", "windows-1252 (assumed)"),
    ] as [(String, [UInt8], String, String)])
  func declared(name: String, bytes: [UInt8], text: String, encoding: String) {
    #expect(decoded(bytes, declared: name) == (text, encoding))
  }

  @Test func everyByteOfWindows1252() {
    let bytes = (0x80...0x9F).map(UInt8.init)
    let wanted =
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    #expect(String(decoding: Windows1252.utf8(from: bytes[...]), as: UTF8.self) == wanted)
  }

  @Test func illFormedPartsAreCounted() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0xEF, 0xBF, 0xBD, 0xE2, 0x82]
    let result = TextDecoder().text(from: bytes)
    #expect(result.text[result.text.span] == "\u{FEFF}a\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(result.notices == ["2 parts of the file are not UTF-8 and are shown as U+FFFD."])
  }

  @Test func assumptionsAreTold() {
    #expect(TextDecoder().text(from: [0xE9]).notices.count == 1)
    #expect(TextDecoder().text(from: [0xE9], declared: "x-klingon").notices.count == 1)
    #expect(TextDecoder().text(from: [0x61]).notices.isEmpty)
  }

  @Test func utf8StaysByteForByte() {
    let bytes = Array("\u{FEFF}One\r\n\r\ntwo\u{A0}\u{200B}\u{1F600}".utf8)
    #expect(TextDecoder().text(from: bytes).text.bytes == bytes)
  }

  @Test func randomBytesBecomeWellFormedText() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var bytes = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      if Bool.random(using: &generator) { bytes.insert(contentsOf: [0xFF, 0xFE], at: 0) }
      for declared in [nil, "utf-8", "shift_jis", "koi8-r", "gb18030"] {
        let text = TextDecoder().text(from: bytes, declared: declared).text
        #expect((try? UTF8Span(validating: text.bytes.span)) != nil)
      }
    }
  }
}
