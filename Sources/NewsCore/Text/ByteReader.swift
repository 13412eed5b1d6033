/// Reads what `ByteWriter` wrote; damaged bytes are an error and never a trap.
public struct ByteReader: ~Copyable {
  /// The bytes are not what was written.
  public struct Damage: Error {
    public init() {}
  }

  private let bytes: [UInt8]
  private var index = 0

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether all was read.
  public var isAtEnd: Bool { index == bytes.count }

  @inline(__always)
  public mutating func number() throws(Damage) -> Int {
    // Most numbers are a byte.
    if index < bytes.count, bytes[index] < 0x80 {
      defer { index += 1 }
      return Int(bytes[index])
    }
    return try longNumber()
  }

  private mutating func longNumber() throws(Damage) -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while shift < UInt.bitWidth {
      guard index < bytes.count else { throw Damage() }
      let byte = bytes[index]
      index += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
    throw Damage()
  }

  /// A number that counts what follows, each at least a byte, so that damage asks for no memory.
  public mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - index else { throw Damage() }
    return count
  }

  public mutating func content() throws(Damage) -> [UInt8] {
    Array(bytes[try contentRange()])
  }

  /// Where among all bytes content stands, which is passed.
  public mutating func contentRange() throws(Damage) -> Range<Int> {
    let count = try count()
    defer { index += count }
    return index..<index + count
  }

  public mutating func text() throws(Damage) -> String {
    String(decoding: try content(), as: UTF8.self)
  }

  public mutating func textIfAny() throws(Damage) -> String? {
    try number() == 0 ? nil : try text()
  }

  public mutating func texts() throws(Damage) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try count()) { texts.append(try text()) }
    return texts
  }

  /// A span behind the one before, which ends at `last`.
  public mutating func span(after last: inout Int) throws(Damage) -> TextSpan {
    let gap = try number()
    let count = try number()
    let limit = Int(UInt32.max)
    guard gap >= 0, gap <= limit - last, count >= 0, count <= limit - last - gap else {
      throw Damage()
    }
    let span = TextSpan(last + gap, last + gap + count)
    last = span.end
    return span
  }

  /// Where the headline and the authors' names stand in metadata, which are passed.
  public mutating func namesOfMetadata() throws(Damage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    if try number() != 0 { ranges.append(try contentRange()) }
    if try number() != 0 { _ = try contentRange() }
    for _ in 0..<(try count()) { ranges.append(try contentRange()) }
    for _ in 0..<5 where try number() != 0 { _ = try contentRange() }
    return ranges
  }

  public mutating func metadata() throws(Damage) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.headline = try textIfAny()
    metadata.standfirst = try textIfAny()
    metadata.bylines = try texts()
    metadata.publication = try textIfAny()
    metadata.published = try textIfAny().flatMap { CalendarDate(parsing: $0) }
    metadata.dateline = try textIfAny()
    metadata.url = try textIfAny()
    metadata.language = try textIfAny()
    return metadata
  }
}
