/// Adds up the time that pieces of work take.
struct Stopwatch {
  private(set) var total = Duration.zero
  private let clock = ContinuousClock()

  mutating func measure<Result>(_ work: () -> Result) -> Result {
    let start = clock.now
    let result = work()
    total += clock.now - start
    return result
  }

  /// The time in milliseconds.
  var milliseconds: Double {
    let parts = total.components
    return Double(parts.seconds) * 1e3 + Double(parts.attoseconds) / 1e15
  }
}
