import ArgumentParser
import NewsCore
import TrainingSupport

/// `train-passages echoes`: learns which sentences of long accounts say the same.
struct EchoesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "echoes",
    abstract: "Train the model that tells which sentences of long accounts say the same.",
    discussion: """
      Stories begin with “# title”, their accounts with “= name”; a line is a sentence behind a letter for each \
      fact it tells, or “-”; lines with “##” are comments. Figures are for each seventh of the stories by the \
      weights that the others give. The weights written are learned from all, from every two accounts and from \
      accounts in other orders too.
      """)

  @Option(help: "The file to write.")
  var output: String?

  @Option(help: "The L2 penalty.")
  var ridge = 10.0

  @Argument(help: "Files with stories whose facts are marked.")
  var files: [String]

  /// How many parts the stories are in for the figures.
  private static let parts = 7

  func run() throws {
    let stories = try files.flatMap(topics).enumerated().map { EchoStory($1, number: $0) }
    var judged: [(examples: EchoExamples, likelihoods: [Float])] = []
    for part in 0..<Self.parts {
      let others = stories.indices.filter { $0 % Self.parts != part }.map { stories[$0] }
      let model = model(of: others)
      judged += stories.indices.filter { $0 % Self.parts == part }.map {
        (stories[$0].whole, model.likelihoods(of: stories[$0].whole.features))
      }
    }
    for least in stride(from: 20, through: 60, by: 5) {
      let score = PassageScore(
        areMarked: judged.map(\.examples.areMarked),
        marked: judged.reduce(0) { $0 + $1.examples.marked }, judged.map(\.likelihoods),
        least: least)
      print("least \(least): \(score)")
    }
    guard let output else { return }
    try ByteFile.write(model(of: stories).bytes, to: output)
  }

  private func topics(in file: String) throws -> [MarkedTopic] {
    let text = String(decoding: try FileReader().bytes(at: file), as: UTF8.self)
    do {
      return try FactStoryReader().topics(in: text)
    } catch {
      throw ReadFailure(path: file, problem: error.message)
    }
  }

  private func model(of stories: [EchoStory]) -> EchoModel {
    let examples = stories.flatMap(\.all)
    return EchoModel(
      LogisticTrainer(count: EchoExamples.featureCount, ridge: ridge)
        .weights(from: examples.map(\.features), areRight: examples.map(\.areMarked)))
  }
}
