import ArgumentParser
import NewsCore
import TrainingSupport

/// `train-passages words`: counts in how many articles words are.
struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words", abstract: "Count in how many articles words are.",
    discussion: "NEWS has a JSON object a line with “paragraphs”, a list of strings.")

  @Option(help: "The file to write.")
  var output: String

  @Option(help: "In how many articles a word is at least.")
  var least = 4

  @Argument(help: "News articles.")
  var news: String

  func run() throws {
    let counter = WordCounter(lines: try FileReader().bytes(at: news))
    try ByteFile.write(counter.bytes(least: least), to: output)
  }
}
