import ArgumentParser

/// The program and its commands; without a command it is the reader.
@main
struct Broadsheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "broadsheet",
    abstract: "Read several accounts of one event side by side.",
    version: "0.1.0",
    subcommands: [ReadCommand.self],
    defaultSubcommand: ReadCommand.self)
}
