import ArgumentParser
import NewsCore
import TrainingSupport

/// `train-passages model`: learns which sentences correspond.
struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: "Train the model that tells which sentences correspond.",
    discussion: """
      The topics have a JSON object a line as evaluate passages reads them. Figures are for topics that were \
      not trained on: each seventh of them by the weights that the others give, whole and in random groups of a few \
      accounts, for which there are weights of their own. The weights written are learned \
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
    let groups = topics.enumerated().map { TopicGroups($1, number: $0) }
    let trainer = PassageTrainer(ridge: ridge)
    var judged: [(size: Int, examples: PassageExamples, likelihoods: [Float])] = []
    for part in 0..<Self.parts {
      let others = groups.indices.filter { $0 % Self.parts != part }.map { groups[$0] }
      let (many, few) = (
        trainer.weights(from: others.map(\.many)), trainer.weights(from: others.map(\.few))
      )
      for index in groups.indices where index % Self.parts == part {
        let whole = groups[index].whole
        judged.append((0, whole, trainer.likelihoods(of: whole, by: many)))
        judged += groups[index].sized.map {
          ($0.size, $0.examples, trainer.likelihoods(of: $0.examples, by: few))
        }
      }
    }
    for least in stride(from: 40, through: 70, by: 2) {
      let scores = ([0] + TopicGroups.sizes).map { size in
        let own = judged.filter { $0.size == size }
        let score = PassageScore(
          areMarked: own.map(\.examples.areMarked),
          marked: own.reduce(0) { $0 + $1.examples.marked }, own.map(\.likelihoods), least: least)
        return "\(size == 0 ? "all" : "\(size)") accounts \(score)"
      }
      print("least \(least): \(scores.joined(separator: "; "))")
    }
    guard let output else { return }
    let many = trainer.weights(from: groups.map(\.many))
    let few = trainer.weights(from: groups.map(\.few))
    try ByteFile.write(many.bytes + few.bytes, to: output)
  }
}
