/// Points for each kind of thing that a name may name.
struct NameEvidence {
  private var points = SIMD8<Int32>()

  subscript(kind: EntityKind) -> Int {
    get { Int(points[Self.index(kind)]) }
    set { points[Self.index(kind)] = Int32(newValue) }
  }

  /// The kind with most points, in case of a tie the one declared first, and how many it has.
  var best: (kind: EntityKind, points: Int) {
    var best = 0
    for index in 1..<Self.kinds.count where points[index] > points[best] { best = index }
    return (Self.kinds[best], Int(points[best]))
  }

  static func += (left: inout NameEvidence, right: NameEvidence) { left.points &+= right.points }

  private static let kinds = EntityKind.allCases

  private static func index(_ kind: EntityKind) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .place: 2
    case .group: 3
    case .event: 4
    case .work: 5
    case .product: 6
    case .other: 7
    }
  }
}
