/// Gathers the features of one word.
struct FeatureCollector {
  var features: [UInt64]

  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) {
    features.append(PhraseKey.mixed(value &* 0x9e37_79b9_7f4a_7c15 ^ template << 57 ^ template))
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    add(template, PhraseKey.mixed(first &+ 0x51ed_270b) &* 31 &+ second)
  }
}
