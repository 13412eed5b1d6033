import CNameModel

/// A table that the program carries, read in place: copying it would cost a start more than all
/// look-ups of an article.
struct EmbeddedTable: Sendable {
  /// Which of the embedded files holds a table.
  enum File: Sendable {
    case weights, clusters
  }

  /// The address of the file's first byte: a constant of the program.
  private let base: UInt
  private let filter: Int
  private let filterShift: UInt64
  private let starts: Int
  private let checks: Int
  private let values: Int
  private let shift: UInt64
  private let valueSize: Int

  /// A table of the layout that the trainer writes: a filter, bucket starts, 16-bit checks, values.
  ///
  /// - Parameter header: bytes before the filter; the bucket count is the file's third number, the
  ///   entry count its fourth.
  init(_ file: File, header: Int, valueSize: Int) {
    base = Self.address(of: file)
    self.valueSize = valueSize
    let buckets = Int(Self.number32(file, at: 8))
    let count = Int(Self.number32(file, at: 12))
    filter = header
    filterShift = UInt64(64 - buckets.trailingZeroBitCount - 3)
    starts = filter + buckets
    checks = starts + (buckets + 1) * 4
    values = (checks + count * 2 + 7) / 8 * 8
    shift = UInt64(64 - buckets.trailingZeroBitCount)
  }

  /// Where the value of a key begins in the file; nil when the table does not have it.
  ///
  /// Most keys asked for are in no table; a filter of eight bits a bucket, small enough for the
  /// processor's cache, turns them away. The top of a mixed key chooses a bucket, its low 16 bits
  /// are the check.
  @inline(__always)
  func offset(of mixed: UInt64) -> Int? {
    let bit = Self.filterBit(of: mixed, shift: filterShift)
    guard load(at: filter + bit >> 3, as: UInt8.self) >> (bit & 7) & 1 != 0 else { return nil }
    let check = UInt16(truncatingIfNeeded: mixed)
    let bucket = starts + Int(mixed >> shift) * 4
    let first = Int(load(at: bucket, as: UInt32.self).littleEndian)
    let last = Int(load(at: bucket + 4, as: UInt32.self).littleEndian)
    for index in first..<last
    where load(at: checks + index * 2, as: UInt16.self).littleEndian == check {
      return values + index * valueSize
    }
    return nil
  }

  /// The bit of the filter that a key sets, by other bits of it than those of the bucket.
  @inline(__always)
  private static func filterBit(of mixed: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (mixed &* 0x9e37_79b9_7f4a_7c15) >> shift)
  }

  @inline(__always)
  func load<Value: BitwiseCopyable>(at offset: Int, as type: Value.Type) -> Value {
    let bytes = unsafe UnsafeRawPointer(bitPattern: base)
    return unsafe bytes.unsafelyUnwrapped.loadUnaligned(fromByteOffset: offset, as: type)
  }

  private static func address(of file: File) -> UInt {
    switch file {
    case .weights: UInt(bitPattern: unsafe name_weights_bytes())
    case .clusters: UInt(bitPattern: unsafe name_clusters_bytes())
    }
  }

  /// A number of 32 bits of a file.
  static func number32(_ file: File, at offset: Int) -> UInt32 {
    let bytes = unsafe UnsafeRawPointer(bitPattern: address(of: file))
    return unsafe bytes.unsafelyUnwrapped.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      .littleEndian
  }
}
