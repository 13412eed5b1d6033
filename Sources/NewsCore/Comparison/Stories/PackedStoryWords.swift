/// The words of an article in about three bytes each, to be kept of many articles.
///
/// Each is what its hash is above that of the one before, with the step of its weight below, as
/// `ByteWriter` writes a number.
public struct PackedStoryWords: Hashable, Sendable {
  private let bytes: [UInt8]
  /// Whether there are enough words to say that another article is of something else.
  let isTelling: Bool

  public init(_ words: StoryWords) {
    var writer = ByteWriter()
    var last: UInt32 = 0
    for word in words.words {
      let hash = word >> StoryWords.stepBits
      writer.write(Int((hash - last) << StoryWords.stepBits | word & StoryWords.lastStep))
      last = hash
    }
    bytes = writer.bytes
    isTelling = words.isTelling
  }

  /// The bytes of memory that they take.
  public var size: Int { bytes.count }

  /// The words as they were.
  var words: StoryWords { StoryWords(sorted: Array(self)) }
}

extension PackedStoryWords: Sequence {
  /// Gives the words in the order of their hashes.
  public struct Iterator: IteratorProtocol {
    private let bytes: [UInt8]
    private var index = 0
    private var hash: UInt32 = 0

    fileprivate init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    @inline(__always)
    public mutating func next() -> UInt32? {
      var (number, shift): (UInt32, UInt32) = (0, 0)
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        number |= UInt32(byte & 0x7F) << shift
        shift += 7
        if byte >= 0x80 { continue }
        hash += number >> StoryWords.stepBits
        return hash << StoryWords.stepBits | number & StoryWords.lastStep
      }
      return nil
    }
  }

  public func makeIterator() -> Iterator { Iterator(bytes: bytes) }
}
