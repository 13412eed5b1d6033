import Glibc

/// Adds up the processor time that pieces of work take.
struct ProcessorWatch {
  private(set) var milliseconds = 0.0

  mutating func measure<Result>(_ work: () -> Result) -> Result {
    let start = Self.now
    let result = work()
    milliseconds += Self.now - start
    return result
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}
