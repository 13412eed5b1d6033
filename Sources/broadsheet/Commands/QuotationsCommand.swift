import ArgumentParser
import Glibc
import NewsCore

/// `broadsheet quotations`: who said what.
struct QuotationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotations", abstract: "List the quotations with their speakers.",
    discussion: """
      EXAMPLES:
        broadsheet quotations Articles
        broadsheet quotations "human rights" Articles
        broadsheet quotations --speaker raisi --about missile Articles
        broadsheet quotations --words vote --format json Articles

      An argument before the paths that names no file gives words to look for, as --words does.
      """)

  @Option(help: "Only what this person or body said; the beginning of a name will do.")
  var speaker: String?

  @Option(help: "Only quotations in sentences that name this or have these words.")
  var about: String?

  @Option(help: "Only quotations that have all of these words.")
  var words: String?

  @OptionGroup var options: ListingOptions

  func run() throws {
    let (arguments, paths) = Self.wordsAndPaths(options.paths)
    let reference = try ArticleSource(paths: paths, columns: options.columns.columns)
      .crossReference(options.correcting)
    var query = QuotationQuery()
    query.speaker = speaker
    query.about = about
    query.words = arguments + (words.map { [$0] } ?? [])
    let texts = ArticleTexts(reference.documents)
    let rows = reference.quotationRows(query).map { row in
      QuotationListing.Row(quotation: row, text: texts.words(at: row.place) ?? row.text)
    }
    ListingPrinter(format: options.format).print(rows, as: QuotationListing())
  }

  /// Arguments that are words and arguments that are paths: what stands before the last one, has no
  /// slash and names no file is words.
  static func wordsAndPaths(_ arguments: [String]) -> (words: [String], paths: [String]) {
    let words = arguments.dropLast().prefix { argument in
      guard argument != "-", !argument.contains("/") else { return false }
      return unsafe access(argument, F_OK) != 0 && FileFinder.container(of: argument) == nil
    }
    return (Array(words), Array(arguments.dropFirst(words.count)))
  }
}
