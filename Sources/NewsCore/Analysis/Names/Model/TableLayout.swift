/// Where a key is looked for in an embedded table: what the trainer writes by and the program reads
/// by.
///
/// The top of a key chooses a bucket, its low 16 bits are the check.
package struct TableLayout: Sendable {
  private let bits: Int

  /// - Parameter bits: the logarithm of the number of buckets.
  package init(bits: Int) {
    self.bits = bits
  }

  @inline(__always)
  package func bucket(of key: UInt64) -> Int { Int(key >> UInt64(64 - bits)) }

  @inline(__always)
  package func check(of key: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: key) }

  /// The bit of a filter of eight bits a bucket that a key sets, by other bits of it than those of
  /// the bucket.
  @inline(__always)
  package func filterBit(of key: UInt64) -> Int {
    Int((key &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - bits - 3))
  }
}
