/// A field's value with its parameters, such as `text/html; charset=utf-8` (RFC 2045 and 2231).
struct MailParameters: Hashable {
  /// What stands before the parameters, in small letters.
  let value: String
  private var parameters: [String: [UInt8]] = [:]

  /// Parameters at most.
  private static let most = 100

  init(_ bytes: [UInt8]) {
    var parts = Self.parts(of: bytes)
    value = Self.trimmed(parts.removeFirst()).lowercased()
    for part in parts.prefix(Self.most) {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = Self.trimmed(Array(part[..<equals])).lowercased()
      let rest = part[part.index(after: equals)...].drop { $0 <= 0x20 }
      if parameters[name] == nil { parameters[name] = Self.unquoted(rest) }
    }
  }

  /// The value of a parameter, put together where it is told in pieces.
  subscript(name: String) -> String? {
    if let value = parameters[name] { return EncodedWords.text(of: value) }
    if let value = parameters[name + "*"] { return Self.extended(value) }
    var joined: [UInt8] = []
    var isExtended = false
    for number in 0..<Self.most {
      if let piece = parameters["\(name)*\(number)"] {
        joined += piece
      } else if let piece = parameters["\(name)*\(number)*"] {
        isExtended = true
        joined += piece
      } else {
        break
      }
    }
    if joined.isEmpty { return nil }
    return isExtended ? Self.extended(joined) : EncodedWords.text(of: joined)
  }

  /// The pieces between semicolons that stand outside quotation marks.
  private static func parts(of bytes: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    var isQuoted = false
    var isEscaped = false
    for byte in bytes {
      if byte == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
      isEscaped = isQuoted && byte == UInt8(ascii: "\\") && !isEscaped
      if byte == UInt8(ascii: ";"), !isQuoted {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    return parts
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.first == UInt8(ascii: "\"") else { return Array(bytes.prefix { $0 > 0x20 }) }
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes.dropFirst() {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      } else if byte == UInt8(ascii: "\"") {
        break
      }
      result.append(byte)
    }
    return result
  }

  /// `utf-8'en'caf%C3%A9`.
  private static func extended(_ bytes: [UInt8]) -> String {
    let parts = bytes.split(
      separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
    let coded = parts.count == 3 ? parts[2] : bytes[...]
    let charset = parts.count == 3 ? String(decoding: parts[0], as: UTF8.self) : "utf-8"
    let plain = TransferDecoder.unescaped(coded, mark: UInt8(ascii: "%"))
    let text = TextDecoder().text(from: plain, declared: charset).text
    return text[text.span]
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
  }
}
