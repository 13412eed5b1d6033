import ArgumentParser
import NewsCore
import TrainingSupport

/// `train-passages model`: learns which sentences correspond.
struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: "Train the model that tells which sentences correspond.",
    discussion: """
      The topics have a JSON object a line as evaluate passages reads them. Figures are for topics that were \
      not trained on: each seventh of them by the weights that the others give. The weights written are learned \
      from all.
      """)

  @Option(help: "The file to write.")
  var output: String?

  @Option(help: "The L2 penalty.")
  var ridge = 3.0

  @Argument(help: "Topics with marked pairs of sentences.")
  var path: String

  /// How many parts the topics are in for the figures.
  private static let parts = 7

  func run() throws {
    let topics: [MarkedTopic]
    do {
      topics = try MarkedTopicReader().topics(in: try FileReader().bytes(at: path))
    } catch let failure as EvaluationFailure {
      throw ReadFailure(path: path, problem: failure.message)
    }
    let examples = topics.map(PassageExamples.init)
    let trainer = PassageTrainer(ridge: ridge)
    var likelihoods = Array(repeating: [Float](), count: examples.count)
    for part in 0..<Self.parts {
      let weights = trainer.weights(
        from: examples.indices.filter { $0 % Self.parts != part }.map { examples[$0] })
      for index in examples.indices where index % Self.parts == part {
        likelihoods[index] = trainer.likelihoods(of: examples[index], by: weights)
      }
    }
    for least in stride(from: 40, through: 70, by: 2) {
      print("least \(least): \(PassageScore(examples, likelihoods, least: least))")
    }
    guard let output else { return }
    try ByteFile.write(trainer.weights(from: examples).bytes, to: output)
  }
}
