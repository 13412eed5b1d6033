/// Reads what `ByteWriter` wrote; damaged bytes are an error and never a trap.
struct ByteReader: ~Copyable {
  /// The bytes are not what was written.
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether all was read.
  var isAtEnd: Bool { index == bytes.count }

  mutating func number() throws(Damage) -> Int {
    var value: UInt = 0
    for shift in stride(from: 0, to: UInt.bitWidth, by: 7) {
      guard index < bytes.count else { throw Damage() }
      let byte = bytes[index]
      index += 1
      value |= UInt(byte & 0x7F) << UInt(shift)
      if byte < 0x80 { return Int(bitPattern: value) }
    }
    throw Damage()
  }

  /// A number that counts what follows, each at least a byte, so that damage asks for no memory.
  mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - index else { throw Damage() }
    return count
  }

  mutating func content() throws(Damage) -> [UInt8] {
    let count = try count()
    defer { index += count }
    return Array(bytes[index..<index + count])
  }

  mutating func text() throws(Damage) -> String {
    String(decoding: try content(), as: UTF8.self)
  }

  mutating func textIfAny() throws(Damage) -> String? {
    try number() == 0 ? nil : try text()
  }

  mutating func texts() throws(Damage) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try count()) { texts.append(try text()) }
    return texts
  }
}
