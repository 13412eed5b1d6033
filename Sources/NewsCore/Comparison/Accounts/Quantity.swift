import Glibc

/// A figure in units that can be compared with those of another account.
struct Quantity: Hashable {
  /// What is measured: figures of two dimensions are never compared.
  let dimension: String
  /// In the dimension's own unit, such as metres.
  let value: Double
  /// Half of the last digit that was told, in the same unit: how far a rounded figure may be off.
  let slack: Double
  /// The lower number of a tally, `value` being the higher.
  private let against: Double?
  /// What else it may be, as its unit has several definitions.
  private let otherReadings: [Double]

  /// Nil for a figure without a number, such as `dozens`.
  init?(_ figure: Figure) {
    let isTally = figure.kind == .tally
    guard let told = isTally ? figure.upper : figure.value else { return nil }
    let (dimension, factor) = Self.scale(of: figure)
    self.dimension = dimension
    value = told * factor
    against = isTally ? figure.value : nil
    slack = isTally ? 0 : Self.lastDigit(of: told) / 2 * factor
    otherReadings = figure.unit == "ton" ? Self.otherTons : []
  }

  private init(_ quantity: Quantity, times factor: Double) {
    dimension = quantity.dimension
    value = quantity.value * factor
    against = quantity.against
    slack = quantity.slack * factor
    otherReadings = []
  }

  /// The quantity by every definition of its unit.
  var readings: [Quantity] { [self] + otherReadings.map { Quantity(self, times: $0) } }

  /// How many times as much the larger of two is; of tallies on the side where they are further apart.
  func ratio(to other: Quantity) -> Double {
    let ratio = Self.ratio(of: abs(value), to: abs(other.value))
    guard let against, let others = other.against else { return ratio }
    return max(ratio, Self.ratio(of: against, to: others))
  }

  /// How many times as much the larger of two sizes is.
  static func ratio(of one: Double, to other: Double) -> Double {
    let (small, large) = (min(one, other), max(one, other))
    return small > 0 ? large / small : large > 0 ? .infinity : 1
  }

  func isEqual(to other: Quantity) -> Bool { ratio(to: other) < 1.000_001 }

  private static func scale(of figure: Figure) -> (dimension: String, factor: Double) {
    let unit = figure.unit ?? ""
    if let known = units[unit] { return known }
    switch figure.kind {
    // A count may stand for an age or a measure whose unit is left out.
    case .count: return ("count", 1)
    case .share: return ("share", 100)
    case .percentage: return (unit == "%" ? "share" : unit, 1)
    case .age, .duration, .measure, .money, .tally: return ("\(figure.kind.rawValue) \(unit)", 1)
    }
  }

  /// The step of the last digit that is not 0: 100,000 for 17.9 million, 1 for 62.
  private static func lastDigit(of number: Double) -> Double {
    guard number != 0, number.isFinite else { return 0 }
    var step = pow(10, floor(log10(abs(number))))
    for _ in 0..<9 {
      let scaled = number / step
      if abs(scaled - scaled.rounded()) < 1e-6 { return step }
      step /= 10
    }
    return step
  }

  /// The metric and the long ton, which are called tons too, as parts of the short one.
  private static let otherTons = [1000 / 907.184_74, 1016.046_908_8 / 907.184_74]

  /// By the international definitions of yard, pound and gallon (1959), US tons and liquid gallons.
  private static let units: [String: (dimension: String, factor: Double)] = [
    "km": ("length", 1000), "m": ("length", 1), "cm": ("length", 0.01), "mm": ("length", 0.001),
    "mile": ("length", 1609.344), "yard": ("length", 0.9144), "foot": ("length", 0.3048),
    "inch": ("length", 0.0254), "tonne": ("mass", 1000), "ton": ("mass", 907.184_74),
    "kg": ("mass", 1), "g": ("mass", 0.001), "pound": ("mass", 0.453_592_37),
    "ounce": ("mass", 0.028_349_523), "litre": ("volume", 1), "gallon": ("volume", 3.785_411_784),
    "acre": ("area", 4046.856_422_4), "hectare": ("area", 10_000), "km/h": ("speed", 1),
    "mph": ("speed", 1.609_344), "knot": ("speed", 1.852), "MW": ("power", 1000),
    "GW": ("power", 1_000_000), "kW": ("power", 1),
  ]
}
