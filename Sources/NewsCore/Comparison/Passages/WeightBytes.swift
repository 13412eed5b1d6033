/// Weights as the bytes of a file: whole numbers of 32 bits, little-endian, one after the other.
enum WeightBytes {
  /// The first `count` weights of a file; what is missing is 0.
  static func weights(in file: [UInt8], count: Int) -> [Int32] {
    (0..<count).map { index in
      let bits = (0..<4).reduce(UInt32(0)) { bits, byte in
        let place = index * 4 + byte
        return bits | (place < file.count ? UInt32(file[place]) << (8 * UInt32(byte)) : 0)
      }
      return Int32(bitPattern: bits)
    }
  }

  static func bytes(of weights: [Int32]) -> [UInt8] {
    weights.flatMap { weight in
      (0..<4).map { UInt8(truncatingIfNeeded: weight >> (8 * Int32($0))) }
    }
  }
}
