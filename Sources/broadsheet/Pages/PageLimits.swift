/// What reading one page may cost.
struct PageLimits: Hashable, Sendable {
  /// Address space of the process that reads, in bytes.
  var memory = 1 << 30
  /// Seconds that the process may compute, and that are waited for it.
  var seconds = 20
  /// Bytes of the answer.
  var output = 128 << 20

  /// As options of the command line, for the process that reads.
  var arguments: [String] {
    ["--memory", String(memory), "--seconds", String(seconds)]
  }
}
