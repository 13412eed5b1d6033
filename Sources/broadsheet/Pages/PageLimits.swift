/// What reading one page may cost.
struct PageLimits: Hashable, Sendable {
  /// Address space of the process that reads, in bytes.
  var memory = 1 << 30
  /// Seconds that the process may compute, and that are waited for it.
  var seconds = 20
  /// Bytes of the answer.
  var output = 128 << 20

  /// The first word of the arguments of a process that reads pages for another.
  private static let command = "extract-pages"

  /// As the arguments of the process that reads.
  var arguments: [String] {
    [Self.command, "--memory", String(memory), "--seconds", String(seconds)]
  }
}

extension PageLimits {
  /// What the arguments of a process say that reads pages; nil for those of any other.
  init?(_ arguments: [String]) {
    guard arguments.count == 5, let memory = Int(arguments[2]), let seconds = Int(arguments[4])
    else { return nil }
    self.init(memory: memory, seconds: seconds)
    guard arguments == self.arguments else { return nil }
  }
}
