import ArgumentParser

/// Trains the name model that the reader carries.
@main
struct TrainNames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-names", abstract: "Train the name model that the reader carries.",
    subcommands: [ModelCommand.self, ClustersCommand.self])
}
