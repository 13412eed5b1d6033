import ArgumentParser
import NewsCore

/// `broadsheet search WORDS PATH…`: where words occur.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find words in all articles, each with its context.",
    discussion: """
      EXAMPLES:
        broadsheet search missile Articles
        broadsheet search "nuclear agreement" first.txt second.html

      Case and accents make no difference. Several words in quotation marks are one phrase.
      """)

  @Argument(help: "What to find.")
  var words: String

  @OptionGroup var options: ListingOptions

  func run() throws {
    let reference = try options.source.crossReference(options.correcting)
    let texts = ArticleTexts(reference.documents)
    let rows = reference.occurrences(of: .text(words)).map { line in
      OccurrenceListing.Row(line: line, text: texts.words(at: line.place) ?? line.match)
    }
    ListingPrinter(format: options.format).print(rows, as: OccurrenceListing())
  }
}
