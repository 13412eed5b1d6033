import ArgumentParser
import NewsCore

/// `train-names clusters`: sorts words into classes.
struct ClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters", abstract: "Sort the words of unlabelled text into classes.",
    discussion: "Texts have a paragraph a line. Only words and their classes are written.")

  @Option(help: "Where to write the classes.")
  var output: String

  @Option(help: "Rarer words are left out.")
  var leastCount = 8

  @Option(help: "How often every word may move.")
  var rounds = 8

  @Argument(help: "Texts without labels.")
  var paths: [String]

  /// How many classes there are, from coarse to fine.
  private static let sizes = [64, 256, 1024]

  func run() throws {
    var sentences: [[UInt64]] = []
    for path in paths {
      for line in try TextFile.lines(of: path) { sentences += ClusterText(String(line)).sentences }
    }
    let words = WordCounts(sentences, leastCount: leastCount, contextWords: 5000)
    print("\(words.words.count) words")
    var values = Array(repeating: UInt64(0), count: words.words.count)
    for (place, size) in Self.sizes.enumerated() {
      var exchange = WordExchange(words, classes: size)
      for round in 1...rounds {
        let moved = exchange.improve()
        print("\(size) classes, round \(round): \(moved) words moved")
        if moved * 200 < words.words.count { break }
      }
      for (word, own) in exchange.assignment.enumerated() {
        values[word] |= UInt64(own + 1) << (16 * place)
      }
    }
    let table = TableFile(
      letters: "BSCL", preface: [], entries: zip(words.words, values).map { ($0, $1) })
    try table.write(to: output)
    print("\(table.count) bytes")
  }
}
