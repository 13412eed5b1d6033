/// The weights of the model that the program carries.
struct EmbeddedWeights: NameWeights {
  static let shared = EmbeddedWeights()

  let groups = FeatureGroups.all
  private let table: EmbeddedTable
  private let transitions: [Int32]

  private static let labels = NameLabel.allCases.count

  private init() {
    let labels = Self.labels
    transitions = (0..<labels * labels).map {
      Int32(bitPattern: EmbeddedTable.number32(.weights, at: 16 + $0 * 4))
    }
    table = EmbeddedTable(.weights, header: 16 + labels * labels * 4, valueSize: 8)
  }

  @inline(__always)
  func weights(of feature: UInt64) -> SIMD8<Int32> {
    guard let offset = table.offset(of: feature) else { return .zero }
    let packed = table.load(at: offset, as: UInt64.self).littleEndian
    return SIMD8(truncatingIfNeeded: unsafe unsafeBitCast(packed, to: SIMD8<Int8>.self))
  }

  @inline(__always)
  func transition(from previous: Int, to next: Int) -> Int32 {
    transitions[previous * Self.labels + next]
  }
}
