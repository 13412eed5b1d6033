import NewsCore
import TrainingSupport

/// Writes weights as the program reads them: four letters, the version, the count, and as many
/// numbers of 16 bits, little-endian as all.
struct SpeechWeightsFile {
  private(set) var bytes = Array("BSSW".utf8)

  init(_ weights: SpeechWeights) {
    append(UInt32(1))
    append(UInt32(weights.values.count))
    for value in weights.values { append(UInt16(bitPattern: value)) }
  }

  func write(to path: String) throws { try ByteFile.write(bytes, to: path) }

  private mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    for byte in 0..<Number.bitWidth / 8 {
      bytes.append(UInt8(truncatingIfNeeded: number >> (byte * 8)))
    }
  }
}
