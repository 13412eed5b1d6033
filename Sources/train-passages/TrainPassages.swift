import ArgumentParser

/// Trains what the comparison of accounts knows; no part of the program.
@main
struct TrainPassages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-passages", abstract: "Train what the comparison of accounts knows.",
    subcommands: [
      WordsCommand.self, RelatedCommand.self, ModelCommand.self, EchoesCommand.self,
    ])
}
