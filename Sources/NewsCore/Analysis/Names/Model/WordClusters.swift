/// Words that news uses alike, as classes induced from unlabelled text in three sizes.
struct WordClusters: Sendable {
  static let shared = WordClusters()

  private let table = EmbeddedTable(.clusters, header: 16, valueSize: 8)

  /// The classes of a word, from few large ones to many small ones; zero when it has none.
  @inline(__always)
  func classes(of key: FoldedKey, isCapitalised: Bool) -> SIMD4<UInt16> {
    guard let offset = table.offset(of: Self.mixed(key, isCapitalised: isCapitalised)) else {
      return .zero
    }
    let packed = table.load(at: offset, as: UInt64.self).littleEndian
    return SIMD4(
      UInt16(truncatingIfNeeded: packed), UInt16(truncatingIfNeeded: packed >> 16),
      UInt16(truncatingIfNeeded: packed >> 32), 0)
  }

  /// The key of a word in the table.
  static func mixed(_ key: FoldedKey, isCapitalised: Bool) -> UInt64 {
    PhraseKey.mixed(key.value &* 2 &+ (isCapitalised ? 1 : 0))
  }
}
