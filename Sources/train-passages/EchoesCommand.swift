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
      fact it tells, or “-”; lines with “##” are comments. Figures are for each story by the weights that the others give. The weights written \
      are learned from all.
      """)

  @Option(help: "The file to write.")
  var output: String?

  @Option(help: "The L2 penalty.")
  var ridge = 10.0

  @Argument(help: "Files with stories whose facts are marked.")
  var files: [String]

  func run() throws {
    let examples = try files.flatMap(examples)
    let likelihoods = examples.indices.map { own in
      model(of: examples.indices.filter { $0 != own }.map { examples[$0] })
        .likelihoods(of: examples[own].features)
    }
    for least in stride(from: 20, through: 60, by: 5) {
      let score = PassageScore(
        areMarked: examples.map(\.areMarked), marked: examples.reduce(0) { $0 + $1.marked },
        likelihoods, least: least)
      print("least \(least): \(score)")
    }
    guard let output else { return }
    try ByteFile.write(model(of: examples).bytes, to: output)
  }

  private func examples(in file: String) throws -> [EchoExamples] {
    let text = String(decoding: try FileReader().bytes(at: file), as: UTF8.self)
    do {
      return try FactStoryReader().topics(in: text).map(EchoExamples.init)
    } catch {
      throw ReadFailure(path: file, problem: error.message)
    }
  }

  private func model(of examples: [EchoExamples]) -> EchoModel {
    EchoModel(
      LogisticTrainer(count: EchoExamples.featureCount, ridge: ridge)
        .weights(from: examples.map(\.features), areRight: examples.map(\.areMarked)))
  }
}
