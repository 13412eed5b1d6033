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

  @Option(help: "The directory to write “weights.bin” and “forest.bin” to.")
  var output: String?

  @Option(help: "How often the linear model goes through all texts.")
  var rounds = 5

  @Option(help: "The size of its steps.")
  var rate: Float = 0.03

  @Option(help: "Its L2 penalty.")
  var ridge: Float = 0.03

  @Option(help: "The number of trees.")
  var trees = 400

  @Option(help: "How much of its gradient each tree takes.")
  var shrinkage: Float = 0.06

  @Option(help: "Seeds the order of the texts and what each tree sees.")
  var seed: UInt64 = 1

  @Option(help: "Which third of the texts the figures are for: 0, 1 or 2.")
  var third: UInt64 = 0

  @Argument(help: "Texts with marked cues and sources.")
  var path: String

  func run() throws {
    let texts = try QuotedFile.articles(at: path).map { TrainingText($0, third: third) }
    let open = texts.filter { !$0.isHeldOut }
    print("To choose the least score, by a half of the texts trained on from the other:")
    report(open.filter { $0.part % 2 == 0 }, from: open.filter { $0.part % 2 == 1 })
    print("Texts not trained on:")
    report(texts.filter(\.isHeldOut), from: open)
    guard let output else { return }
    let models = trainer.models(from: texts)
    try ByteFile.write(
      models.weights.map { UInt8(bitPattern: $0) }, to: output + "/weights.bin")
    try ByteFile.write(models.forest.bytes, to: output + "/forest.bin")
  }

  private var trainer: CueTrainer {
    CueTrainer(
      weights: WeightTrainer(rounds: rounds, rate: rate, ridge: ridge, seed: seed),
      forest: ForestTrainer(trees: trees, rate: shrinkage, seed: seed))
  }

  private func report(_ measured: [TrainingText], from trained: [TrainingText]) {
    let models = trainer.models(from: trained)
    let judge = CueJudge(weights: CueWeights(models.weights), forest: models.forest)
    for least in stride(from: -24, through: 8, by: 2) {
      print("score \(least): \(CueScorer(texts: measured, judge: judge, least: least))")
    }
  }
}
