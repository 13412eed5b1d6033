import CStemmer

/// Takes the endings off English words as Snowball does.
public enum WordStemmer {
  /// Longer words are left as they are, in bytes.
  private static let longest = 64

  /// The stem of a folded word in UTF-8.
  public static func stem(of word: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(word)
    guard bytes.count <= longest else { return bytes }
    let stem = unsafe [UInt8](unsafeUninitializedCapacity: longest) { room, count in
      count = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe stemmer_stem(bytes.baseAddress, bytes.count, room.baseAddress, room.count)
      }
    }
    return stem.isEmpty ? bytes : stem
  }

  /// Whether a word may have the same stem as another: stemming leaves the first letter as it is and
  /// the second too, but for `y` and `i`.
  public static func mayShareStem<Bytes: Collection<UInt8>>(_ one: Bytes, _ other: Bytes) -> Bool {
    guard one.first == other.first else { return false }
    guard let second = one.dropFirst().first, let otherSecond = other.dropFirst().first else {
      return true
    }
    return second == otherSecond || isYOrI(second) && isYOrI(otherSecond)
  }

  private static func isYOrI(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "y") || byte == UInt8(ascii: "i")
  }
}
