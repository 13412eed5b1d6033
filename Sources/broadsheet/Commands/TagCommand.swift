import ArgumentParser
import NewsCore

/// `broadsheet tag`: names in text that was cut into tokens elsewhere.
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Tag the names in tokens read from standard input.",
    discussion: """
      EXAMPLES:
        broadsheet tag < tokens.txt > tagged.txt
        cut -f1 news.conll | broadsheet tag

      Reads one token a line; what follows a tab is ignored. A blank line ends a sentence, a line \
      -DOCSTART- begins an article. Prints the same lines, each token with a tab and its tag: B-PER, I-PER, \
      B-ORG, I-ORG, B-LOC, I-LOC, B-MISC, I-MISC, or O.
      """)

  func run() {
    var columns = TokenColumns()
    while let line = readLine() {
      if columns.beginsArticle(line), !write(columns.finish()) { return }
      columns.add(line)
    }
    _ = write(columns.finish())
  }

  private func write(_ text: String) -> Bool {
    StandardFile.output.write(Array(text.utf8))
  }
}
