/// Reads rows of fields; a field between quotation marks may hold separators, line breaks and
/// doubled quotation marks.
struct FieldReader {
  let bytes: [UInt8]
  let separator: UInt8
  private var index = 0
  /// Whether the text ended within quotation marks.
  private(set) var isUnclosed = false

  private static let mark = UInt8(ascii: "\"")

  init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The next row that is not blank; nil at the end.
  mutating func row() -> [[UInt8]]? {
    while index < bytes.count {
      let fields = fields()
      if fields.count > 1 || fields[0].contains(where: { $0 > 0x20 }) { return fields }
    }
    return nil
  }

  private mutating func fields() -> [[UInt8]] {
    var fields: [[UInt8]] = []
    while true {
      fields.append(field())
      guard index < bytes.count else { return fields }
      let byte = bytes[index]
      index += 1
      if byte == separator { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      return fields
    }
  }

  /// The field at `index`, which moves to what ends it.
  private mutating func field() -> [UInt8] {
    guard index < bytes.count, bytes[index] == Self.mark else { return rest() }
    index += 1
    var field: [UInt8] = []
    while true {
      let end = bytes[index...].firstIndex(of: Self.mark) ?? bytes.count
      field += bytes[index..<end]
      index = end
      guard end < bytes.count else {
        isUnclosed = true
        return field
      }
      index += 1
      guard index < bytes.count, bytes[index] == Self.mark else { break }
      field.append(Self.mark)
      index += 1
    }
    // What stands behind the closing mark belongs to the field all the same.
    return field + rest()
  }

  private mutating func rest() -> [UInt8] {
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
      bytes[index] != 0x0D
    {
      index += 1
    }
    return Array(bytes[start..<index])
  }
}
