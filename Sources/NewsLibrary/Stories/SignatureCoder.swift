import NewsCore

/// Writes the words by which an article is found, three bytes a word, and reads them back the same.
enum SignatureCoder {
  static func bytes(of words: [UInt32]) -> [UInt8] {
    words.flatMap { word in
      let half = word >> 1
      return [UInt8(half >> 16), UInt8(half >> 8 & 0xFF), UInt8(half & 0xFF)]
    }
  }

  static func words(in bytes: [UInt8]) throws(ByteReader.Damage) -> [UInt32] {
    guard bytes.count.isMultiple(of: 3), bytes.count <= 3 * StoryWords.signatureLength else {
      throw ByteReader.Damage()
    }
    return stride(from: 0, to: bytes.count, by: 3).map { place in
      (UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])) << 1
    }
  }
}
