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
  private let starts: Int
  private let checks: Int
  private let values: Int
  private let layout: TableLayout
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
    starts = filter + buckets
    checks = starts + (buckets + 1) * 4
    values = (checks + count * 2 + 7) / 8 * 8
    layout = TableLayout(bits: buckets.trailingZeroBitCount)
  }

  /// Where the value of a key begins in the file; nil when the table does not have it.
  ///
  /// Most keys asked for are in no table; a filter of eight bits a bucket, small enough for the
  /// processor's cache, turns them away.
  @inline(__always)
  func offset(of mixed: UInt64) -> Int? {
    let bit = layout.filterBit(of: mixed)
    guard load(at: filter + bit >> 3, as: UInt8.self) >> (bit & 7) & 1 != 0 else { return nil }
    let check = layout.check(of: mixed)
    let bucket = starts + layout.bucket(of: mixed) * 4
    let first = Int(load(at: bucket, as: UInt32.self).littleEndian)
    let last = Int(load(at: bucket + 4, as: UInt32.self).littleEndian)
    for index in first..<last
    where load(at: checks + index * 2, as: UInt16.self).littleEndian == check {
      return values + index * valueSize
    }
    return nil
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
