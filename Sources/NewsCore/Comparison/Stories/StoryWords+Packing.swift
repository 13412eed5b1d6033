/// The words of an article in three bytes each: what the hash is above the one before, and the step of
/// the weight.
extension StoryWords {
  public var packed: [UInt8] {
    var writer = ByteWriter()
    writer.write(words.count)
    var last: UInt32 = 0
    for word in words {
      let hash = word >> Self.stepBits
      writer.write(Int((hash - last) << Self.stepBits | word & Self.lastStep))
      last = hash
    }
    return writer.bytes
  }

  /// - Parameter packed: what `packed` wrote.
  public init(packed: [UInt8]) throws(ByteReader.Damage) {
    var reader = ByteReader(packed)
    let count = try reader.count()
    var words: [UInt32] = []
    words.reserveCapacity(count)
    var last: UInt32 = 0
    for _ in 0..<count {
      let number = try reader.number()
      guard number >= 0, number >> (Self.hashBits + Self.stepBits) == 0 else {
        throw ByteReader.Damage()
      }
      last += UInt32(number) >> Self.stepBits
      words.append(last << Self.stepBits | UInt32(number) & Self.lastStep)
    }
    self.init(sorted: words)
  }
}
