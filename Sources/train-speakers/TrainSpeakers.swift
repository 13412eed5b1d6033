import ArgumentParser
import NewsCore
import TrainingSupport

/// Trains the model of speech that the reader carries.
@main
struct TrainSpeakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-speakers", abstract: "Train the model that says who is quoted.",
    discussion: """
      Texts are JSON objects, one a line, with doc, text, quotes and unattributed_segments. With \
      --folds it learns from all texts but a part and measures on that part, each part in turn. No \
      word of the texts gets into the weights.
      """)

  @Option(help: "Where to write the weights.")
  var output: String?

  @Option(help: "In how many parts to measure; 0 for not at all.")
  var folds = 0

  @Option(help: "Where to write the wrong names of the texts measured on, one a line.")
  var errors: String?

  @Option(help: "How often to go through all texts.")
  var rounds = 40

  @Option(help: "Seeds the order of the texts.")
  var seed: UInt64 = 1

  @Option(help: "The size of the steps.")
  var rate: Float = 0.05

  @Option(help: "The L2 penalty.")
  var ridge: Float = 20

  @Option(help: "Questions to leave out, such as lastSpeaker.")
  var without: [SpeechQuestion] = []

  @Argument(help: "Texts with annotated quotations.")
  var paths: [String]

  func run() throws {
    var texts: [TrainingText] = []
    for path in paths { texts += try QuotedFile.articles(at: path).map(TrainingText.init) }
    let school = School(
      trainer: SpeechTrainer(
        rate: rate, ridge: ridge, rounds: rounds, seed: seed, without: Set(without)))
    if folds > 1 {
      let report = SpeechReport(
        evaluation: CrossValidation(folds: folds, school: school).evaluation(of: texts))
      print(report.text)
      try errors.map { try ByteFile.write(Array(report.wrongNames.utf8), to: $0) }
    }
    guard let output else { return }
    try SpeechWeightsFile(school.weights(from: texts)).write(to: output)
  }
}

extension SpeechQuestion: ExpressibleByArgument {
  /// A question by its name.
  public init?(argument: String) {
    guard let question = Self.allCases.first(where: { "\($0)" == argument }) else { return nil }
    self = question
  }
}
