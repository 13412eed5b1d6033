import CNameModel

/// The model of speech that the program carries.
enum EmbeddedSpeechModel {
  static let shared = SpeechModel(weights: weights())

  /// The weights in the embedded file: four letters, the version, the count, and as many numbers of
  /// 16 bits, little-endian as all.
  private static func weights() -> SpeechWeights {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: speech_weights_bytes(), count: speech_weights_size())
    return SpeechWeights(
      (0..<SpeechFeature.count).map { number in
        let offset = 12 + number * 2
        guard offset + 2 <= bytes.count else { return 0 }
        return unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Int16.self).littleEndian
      })
  }
}
