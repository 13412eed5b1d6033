/// A 64-bit hash of folded characters (FNV-1a), the same on every machine and in every run.
///
/// Two words have one key when they differ only by what `Folding` drops.
public struct FoldedKey: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The key of no characters.
  public init() {}

  public init(_ string: String) {
    for scalar in string.unicodeScalars {
      guard let (first, second) = Folding.folded(scalar.value) else { continue }
      append(first)
      if let second { append(second) }
    }
  }

  /// The key of the well-formed UTF-8 in `bytes`.
  public init(_ bytes: Span<UInt8>) {
    var key = FoldedKey()
    Folding.forEach(in: bytes) { scalar, _ in key.append(scalar) }
    self = key
  }

  /// Adds one folded scalar.
  @inline(__always)
  public mutating func append(_ scalar: UInt32) {
    value = (value ^ UInt64(scalar)) &* 0x100_0000_01b3
  }
}
