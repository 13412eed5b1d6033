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
      weights that the others give. The weights written are learned from all, from every two accounts and, of \
      stories written to learn from, from accounts in other orders too. As in these more of what one account \
      tells is told by others, how likely a pair is beforehand is learned from the news alone.
      """)

  @Option(help: "The file to write.")
  var output: String?

  @Option(help: "The L2 penalty.")
  var ridge = 10.0

  @Option(parsing: .upToNextOption, help: "Files with stories of newsrooms.")
  var news: [String]

  @Argument(help: "Files with stories written to learn from.")
  var files: [String] = []

  /// How many parts the stories are in for the figures.
  private static let parts = 7

  func run() throws {
    let stories = try
      (news.flatMap(topics).map { ($0, true) } + files.flatMap(topics).map { ($0, false) })
      .enumerated().map { EchoStory($1.0, number: $0, isNews: $1.1) }
    var judged: [(story: EchoStory, likelihoods: [Float])] = []
    for part in 0..<Self.parts {
      let others = stories.indices.filter { $0 % Self.parts != part }.map { stories[$0] }
      let model = model(of: others)
      judged += stories.indices.filter { $0 % Self.parts == part }.map {
        (stories[$0], model.likelihoods(of: stories[$0].whole.features))
      }
    }
    for isNews in [true, false] {
      report(judged.filter { $0.story.isNews == isNews }, as: isNews ? "news" : "written")
    }
    guard let output else { return }
    try ByteFile.write(model(of: stories).bytes, to: output)
  }

  private func report(_ judged: [(story: EchoStory, likelihoods: [Float])], as name: String) {
    for least in stride(from: 10, through: 60, by: 5) {
      let score = PassageScore(
        areMarked: judged.map(\.story.whole.areMarked),
        marked: judged.reduce(0) { $0 + $1.story.whole.marked }, judged.map(\.likelihoods),
        least: least)
      print("\(name), least \(least): \(score)")
    }
  }

  private func topics(in file: String) throws -> [MarkedTopic] {
    let text = String(decoding: try FileReader().bytes(at: file), as: UTF8.self)
    do {
      return try FactStoryReader().topics(in: text)
    } catch {
      throw ReadFailure(path: file, problem: error.message)
    }
  }

  /// One constant is of stories written to learn from, and no part of the model.
  private func model(of stories: [EchoStory]) -> EchoModel {
    let count = EchoExamples.featureCount
    let features = stories.flatMap { story in
      story.all.map { examples in
        examples.areMarked.indices.flatMap { index in
          examples.features[index * count..<(index + 1) * count] + [story.isNews ? 0 : 1]
        }
      }
    }
    var weights = LogisticTrainer(count: count + 1, ridge: ridge)
      .weights(from: features, areRight: stories.flatMap(\.all).map(\.areMarked))
    weights.remove(at: count)
    return EchoModel(weights)
  }
}
