/// The arguments of the program with its command in front: people write `--library DIR add PATH` as
/// well as `add --library DIR PATH`.
struct CommandArguments {
  /// Options of the reader that commands have, too, each with a value behind it.
  private static let options: Set = ["--column", "--corrections", "--library", "--theme"]

  let ordered: [String]

  /// - Parameters:
  ///   - arguments: what was typed after the name of the program.
  ///   - commands: the names of all commands.
  init(_ arguments: [String], commands: Set<String>) {
    var place = 0
    while place < arguments.count {
      let parts = arguments[place].split(separator: "=", maxSplits: 1)
      guard let option = parts.first, Self.options.contains(String(option)) else { break }
      place += parts.count == 1 ? 2 : 1
    }
    guard place < arguments.count, commands.contains(arguments[place]) else {
      ordered = arguments
      return
    }
    ordered = [arguments[place]] + arguments[..<place] + arguments[(place + 1)...]
  }
}
