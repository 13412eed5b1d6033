import CContentHash

/// Tells whether two contents are the same: 128 bits of XXH3, which no accident makes equal.
struct ContentHash: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  init(of bytes: [UInt8]) {
    let value = unsafe bytes.withUnsafeBufferPointer {
      unsafe content_hash($0.baseAddress, $0.count)
    }
    high = value.high
    low = value.low
  }

  /// The hash that 16 bytes hold; nil for another number of bytes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    func half(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    high = half(bytes[..<8])
    low = half(bytes[8...])
  }

  /// 16 bytes, the highest first.
  var bytes: [UInt8] {
    [high, low].flatMap { half in
      (0..<8).reversed().map { UInt8(truncatingIfNeeded: half >> (UInt64($0) * 8)) }
    }
  }
}
