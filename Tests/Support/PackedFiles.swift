/// A ZIP archive built in a test; members are stored as they are.
public struct PackedFiles {
  public private(set) var bytes: [UInt8] = []

  public init(_ members: [(String, String)]) {
    self.init(members.map { ($0.0, Array($0.1.utf8)) })
  }

  public init(_ members: [(String, [UInt8])]) {
    var directory: [UInt8] = []
    for (name, content) in members {
      let start = bytes.count
      let path = Array(name.utf8)
      let common =
        Self.little(20, 2) + Self.little(0x800, 2) + Self.little(0, 2) + Self.little(0, 4)
        + Self.little(Self.checksum(of: content), 4) + Self.little(content.count, 4)
        + Self.little(content.count, 4) + Self.little(path.count, 2) + Self.little(0, 2)
      bytes += Self.little(0x0403_4B50, 4) + common + path + content
      directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + common
      directory += Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4)
      directory += Self.little(start, 4) + path
    }
    let start = bytes.count
    bytes += directory + Self.little(0x0605_4B50, 4) + Self.little(0, 4)
    bytes += Self.little(members.count, 2) + Self.little(members.count, 2)
    bytes += Self.little(directory.count, 4) + Self.little(start, 4) + Self.little(0, 2)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as ZIP has it.
  private static func checksum(of bytes: [UInt8]) -> Int {
    var value: UInt32 = ~0
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return Int(~value)
  }
}
