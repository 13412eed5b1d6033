/// The fields above a message or a part of one (RFC 5322, section 2.2).
struct MailHeader: Hashable {
  private struct Field: Hashable {
    let name: String
    var value: [UInt8]
  }

  private var fields: [Field] = []
  /// Where the body begins.
  private(set) var end: Int
  /// Whether fields were too long or too many and are not whole.
  private(set) var wasCut = false

  private static let longestValue = 1 << 16
  private static let mostFields = 2_000

  /// The header at the start of `message`.
  init(of message: ArraySlice<UInt8>) {
    end = message.startIndex
    while end < message.endIndex {
      let lines = MailLines(message, from: end)
      if lines.first.isEmpty {
        end = lines.next
        return
      }
      if lines.first[lines.first.startIndex] <= 0x20, !fields.isEmpty {
        extend(by: lines.first)
      } else if let name = Self.name(of: lines.first) {
        let value = lines.first.dropFirst(name.utf8.count + 1)
        wasCut = wasCut || fields.count >= Self.mostFields
        if fields.count < Self.mostFields { fields.append(Field(name: name, value: [])) }
        extend(by: value)
      } else {
        return
      }
      end = lines.next
    }
  }

  /// The name at the start of a line `Name: value`, in small letters.
  static func name(of line: ArraySlice<UInt8>) -> String? {
    guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return String(decoding: line[..<colon], as: UTF8.self).lowercased()
  }

  private mutating func extend(by bytes: ArraySlice<UInt8>) {
    let index = fields.count - 1
    let room = Self.longestValue - fields[index].value.count
    fields[index].value += bytes.prefix(room)
    if bytes.count > room { wasCut = true }
  }

  var names: Set<String> { Set(fields.map(\.name)) }

  /// The value of the first field called `name`, its encoded words decoded; nil when it is blank.
  func text(of name: String) -> String? {
    guard let field = fields.first(where: { $0.name == name }) else { return nil }
    let words = EncodedWords.text(of: field.value).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// A value with parameters, such as that of `content-type`.
  func parameters(of name: String) -> MailParameters? {
    fields.first { $0.name == name }.map { MailParameters($0.value) }
  }
}
