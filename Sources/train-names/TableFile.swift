import NewsCore
import TrainingSupport

/// Writes a table as `EmbeddedTable` reads it.
///
/// All numbers are little-endian: four letters, the version, the bucket count B (a power of two),
/// the entry count N, what else the file begins with, a filter of 8 B bits in B bytes, (B + 1)
/// bucket starts of 32 bits, N checks of 16 bits, and from the next multiple of eight bytes on N
/// values of 64 bits. The top of a key chooses the bucket; its low 16 bits are the check.
struct TableFile {
  private var bytes: [UInt8] = []

  init(letters: String, preface: [Int32], entries: [(key: UInt64, value: UInt64)]) {
    var bits = 4
    while 1 << bits < entries.count { bits += 1 }
    let layout = TableLayout(bits: bits)
    let sorted = entries.sorted {
      (layout.bucket(of: $0.key), layout.check(of: $0.key))
        < (layout.bucket(of: $1.key), layout.check(of: $1.key))
    }
    bytes += letters.utf8
    for number in [1, 1 << bits, sorted.count] { append(UInt32(number)) }
    for number in preface { append(UInt32(bitPattern: number)) }
    appendFilter(sorted, count: 1 << bits, layout)
    var next = 0
    for bucket in 0...(1 << bits) {
      while next < sorted.count, layout.bucket(of: sorted[next].key) < bucket { next += 1 }
      append(UInt32(next))
    }
    for entry in sorted { append(layout.check(of: entry.key)) }
    while bytes.count % 8 != 0 { bytes.append(0) }
    for entry in sorted { append(entry.value) }
  }

  var count: Int { bytes.count }

  /// A bit for each key; a key whose bit is not set is not in the table.
  private mutating func appendFilter(
    _ entries: [(key: UInt64, value: UInt64)], count: Int, _ layout: TableLayout
  ) {
    var filter: [UInt8] = Array(repeating: 0, count: count)
    for entry in entries {
      let bit = layout.filterBit(of: entry.key)
      filter[bit >> 3] |= 1 << (bit & 7)
    }
    bytes += filter
  }

  func write(to path: String) throws { try ByteFile.write(bytes, to: path) }

  private mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    for byte in 0..<Number.bitWidth / 8 {
      bytes.append(UInt8(truncatingIfNeeded: number >> (byte * 8)))
    }
  }
}
