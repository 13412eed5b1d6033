import ArgumentParser
import NewsCore
import TrainingSupport

/// `train-passages related`: puts words that stand for each other into a compact table.
struct RelatedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "related", abstract: "Make the table of words that often stand for each other.",
    discussion:
      "PAIRS has two words and a grade from 1 to 20 a line, as Scripts/make-related-words.py writes them."
  )

  @Option(help: "The file to write.")
  var output: String

  @Argument(help: "Pairs of words.")
  var pairs: String

  func run() throws {
    let text = String(decoding: try FileReader().bytes(at: pairs), as: UTF8.self)
    try ByteFile.write(RelatedPairs(text).bytes, to: output)
  }
}
