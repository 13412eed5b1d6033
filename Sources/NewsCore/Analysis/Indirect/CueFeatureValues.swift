/// The values of all features of one cue and source.
struct CueFeatureValues: Sendable {
  private var values = [UInt16](repeating: 0, count: CueFeature.allCases.count)

  @inline(__always)
  subscript(number: Int) -> Int { Int(values[number]) }

  @inline(__always)
  subscript(feature: CueFeature) -> Int {
    get { Int(values[feature.rawValue]) }
    set { values[feature.rawValue] = UInt16(truncatingIfNeeded: newValue) }
  }
}
