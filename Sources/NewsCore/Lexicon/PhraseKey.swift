/// A 64-bit hash of the keys of several words in order, for look-ups of phrases.
struct PhraseKey: Hashable, Sendable {
  private(set) var value: UInt64 = 0

  /// The key of no words.
  init() {}

  /// The key of the words of `phrase`, which single spaces part.
  init(_ phrase: String) {
    for word in phrase.split(separator: " ") { append(FoldedKey(String(word))) }
  }

  mutating func append(_ word: FoldedKey) {
    value = Self.mixed(value &* 31 ^ word.value)
  }

  /// Spreads the bits of a key over all of it (the first half of MurmurHash3's finaliser).
  static func mixed(_ key: UInt64) -> UInt64 {
    var value = key ^ key >> 33
    value = value &* 0xff51_afd7_ed55_8ccd
    return value ^ value >> 33
  }
}
