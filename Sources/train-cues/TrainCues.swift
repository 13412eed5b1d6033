import ArgumentParser
import NewsCore
import TrainingSupport

/// Trains the model that tells cues of indirect speech from other words.
@main
struct TrainCues: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-cues",
    abstract: "Train the model that tells cues of indirect speech from other words.",
    discussion: """
      The texts have a JSON object a line with “doc”, “text”, “quotes” and “indirect”. Figures are for every \
      third text by its name, which is not trained on; the weights written are learned from all.
      """)

  @Option(help: "Where to write the weights.")
  var output: String?

  @Option(help: "How often to go through all texts.")
  var rounds = 5

  @Option(help: "The size of the steps.")
  var rate: Float = 0.03

  @Option(help: "The L2 penalty.")
  var ridge: Float = 0.03

  @Option(help: "Seeds the order of the texts.")
  var seed: UInt64 = 1

  @Argument(help: "Texts with marked cues and sources.")
  var path: String

  func run() throws {
    let texts = try QuotedFile.articles(at: path).map(TrainingText.init)
    let trainer = Trainer(rounds: rounds, rate: rate, ridge: ridge, seed: seed)
    let weights = trainer.weights(from: texts.filter { !$0.isHeldOut })
    let held = texts.filter(\.isHeldOut)
    for threshold in stride(from: -24, through: 8, by: 2) {
      print("score \(threshold): \(CueScorer(texts: held, weights: weights, least: threshold))")
    }
    guard let output else { return }
    try ByteFile.write(
      trainer.weights(from: texts).map { UInt8(bitPattern: $0) }, to: output)
  }
}
