import ArgumentParser
import NewsCore

/// `train-names model`: learns the weights.
struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: "Learn the weights of the name model.",
    discussion: """
      A file of tokens (.conll) has a token, a tab and a BIO tag a line; any other file has text \
      with names marked as [Ann Reid|PER]. A number after @ says how much a file counts: \
      tweets.conll@0.5.
      """)

  @Option(help: "Where to write the weights.")
  var output: String?

  @Option(help: "Texts to measure on, by kind and in all; never train on them.")
  var dev: [String] = []

  @Option(help: "How often to go through all texts.")
  var rounds = 10

  @Option(help: "Seeds the order of the texts.")
  var seed: UInt64 = 1

  @Option(help: "The size of the steps.")
  var rate: Float = 0.1

  @Option(help: "The L1 penalty.")
  var lasso: Float = 0.5

  @Option(help: "The L2 penalty.")
  var ridge: Float = 10

  @Option(help: "Features seen less often are left out.")
  var leastCount: UInt32 = 2

  @Option(help: "Features to leave out: words, letters, clusters, lists, proposals or row.")
  var without: [FeatureGroups] = []

  @Argument(help: "Texts to learn from.")
  var paths: [String]

  func run() throws {
    var set = TrainingSet(groups: FeatureGroups.all.subtracting(FeatureGroups(without)))
    for argument in paths {
      let parts = argument.split(separator: "@")
      let path = String(parts.first ?? "")
      let weight = parts.count > 1 ? Float(parts[1]) ?? 1 : 1
      if path.hasSuffix(".conll") {
        for article in try ConllFile(path, leastSentences: 15).articles {
          set.add(article, weight: weight)
        }
      } else {
        for article in try MarkedFile(path).articles { set.add(article, weight: weight) }
      }
    }
    print(
      "\(set.rowStarts.count - 1) rows, \(set.labels.count) words, "
        + "\(set.index.features.count) features"
    )
    var trainer = Trainer()
    (trainer.rate, trainer.lasso, trainer.ridge) = (rate, lasso, ridge)
    trainer.leastCount = leastCount
    let weights = trainer.weights(from: set, rounds: rounds, seed: seed) { round, likelihood in
      print("round \(round): log-likelihood \(likelihood)")
    }
    let table = TableFile(
      letters: "BSNW", preface: weights.transitions, entries: weights.entries)
    print("\(weights.entries.count) features with weights, \(table.count) bytes")
    try output.map(table.write)
    for path in dev { try measure(path, weights) }
  }

  private func measure(_ path: String, _ weights: TrainedWeights) throws {
    let tagger = TokenTagger(weights: weights)
    let evaluation = NameEvaluator { tagger.tags(for: $0) }
      .evaluation(of: try TextFile.taggedArticles(of: path))
    print("\(path.split(separator: "/").last ?? "")")
    for figures in evaluation.figures {
      let values = [figures.precision, figures.recall, figures.f1]
        .map { ($0 * 100).rounded() / 100 }
      print("  \(figures.name): P \(values[0]) R \(values[1]) F1 \(values[2])")
    }
  }
}
