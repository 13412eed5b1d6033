import ArgumentParser

/// `broadsheet evaluate`: how good the program is on annotated texts.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure the program on annotated texts of your own.",
    subcommands: [EvaluatePersonsCommand.self])
}
