/// Reads header values whose words are encoded: `=?utf-8?Q?caf=C3=A9?=` (RFC 2047).
enum EncodedWords {
  private struct Word {
    let charset: String
    let bytes: [UInt8]
    let end: Int
  }

  static func text(of value: [UInt8]) -> String {
    var result = ""
    var plain: [UInt8] = []
    var coded: (charset: String, bytes: [UInt8])?
    func decoded(_ bytes: [UInt8], _ charset: String? = nil) -> String {
      let text = TextDecoder().text(from: bytes, declared: charset).text
      return text[text.span]
    }
    var index = 0
    while index < value.count {
      guard value[index] == UInt8(ascii: "="), let word = word(in: value, at: index) else {
        plain.append(value[index])
        index += 1
        continue
      }
      index = word.end
      let isJoined = coded != nil && plain.allSatisfy { $0 <= 0x20 }
      if isJoined { plain = [] }
      // A character may begin in one word and end in the next.
      if isJoined, let before = coded, before.charset == word.charset {
        coded = (word.charset, before.bytes + word.bytes)
        continue
      }
      if let before = coded { result += decoded(before.bytes, before.charset) }
      result += decoded(plain)
      plain = []
      coded = (word.charset, word.bytes)
    }
    if let coded { result += decoded(coded.bytes, coded.charset) }
    return result + decoded(plain)
  }

  private static func word(in value: [UInt8], at start: Int) -> Word? {
    let mark = UInt8(ascii: "?")
    guard start + 1 < value.count, value[start + 1] == mark else { return nil }
    // A word has 75 characters; who breaks the rule breaks it by a line or two.
    let rest = value[(start + 2)...].prefix(2_000)
    guard let first = rest.firstIndex(of: mark), first + 2 < rest.endIndex,
      value[first + 2] == mark,
      let last = rest[(first + 3)...].firstIndex(of: mark), last + 1 < rest.endIndex,
      value[last + 1] == UInt8(ascii: "=")
    else { return nil }
    let charset = rest[..<first].prefix { $0 != UInt8(ascii: "*") }
    let coded = rest[(first + 3)..<last]
    let bytes: [UInt8]
    switch value[first + 1] | 0x20 {
    case UInt8(ascii: "b"): bytes = TransferDecoder.base64(coded)
    case UInt8(ascii: "q"):
      let spaced = coded.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      bytes = TransferDecoder.unescaped(spaced[...], mark: UInt8(ascii: "="))
    default: return nil
    }
    return Word(
      charset: String(decoding: charset, as: UTF8.self).lowercased(), bytes: bytes, end: last + 2)
  }
}
