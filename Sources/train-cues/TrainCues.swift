import ArgumentParser
import Glibc
import NewsCore

/// Trains the model that tells cues of indirect speech from other words.
@main
struct TrainCues: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-cues",
    abstract: "Train the model that tells cues of indirect speech from other words.",
    discussion: """
      The texts have a JSON object a line with “doc”, “text” and “indirect”. Figures are for every \
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
    let texts = try FileReader().bytes(at: path).split(separator: UInt8(ascii: "\n")).compactMap {
      GoldSpeech(line: Array($0)).map(TrainingText.init)
    }
    let trainer = Trainer(rounds: rounds, rate: rate, ridge: ridge, seed: seed)
    let weights = trainer.weights(from: texts.filter { !$0.isHeldOut })
    let held = texts.filter(\.isHeldOut)
    for threshold in stride(from: -24, through: 8, by: 2) {
      print("score \(threshold): \(CueScorer(texts: held, weights: weights, least: threshold))")
    }
    guard let output else { return }
    try write(trainer.weights(from: texts), to: output)
  }

  private func write(_ weights: [Int8], to path: String) throws {
    guard let file = unsafe fopen(path, "wb") else {
      throw ValidationError("\(path) cannot be written")
    }
    let written = unsafe fwrite(weights, 1, weights.count, file)
    guard unsafe fclose(file) == 0, written == weights.count else {
      throw ValidationError("\(path) cannot be written")
    }
  }
}
