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
        broadsheet quotations --ledger Articles
        broadsheet quotations --ledger --speaker marsh --format csv Articles

      An argument before the paths that names no file gives words to look for, as --words does.

      --ledger puts the quotations together that report the same words: who printed which of them, whole, \
      shortened, changed, translated or only paraphrased. In text, [words] in brackets differ from the fullest \
      version and […] stands where words of it are left out; a line with ≠ has words that accounts give to \
      different speakers. JSON has an object for each utterance, CSV a line for each version. Other options choose \
      utterances of which one version has what they ask for.
      """)

  @Option(help: "Only what this person or body said; the beginning of a name will do.")
  var speaker: String?

  @Option(help: "Only quotations in sentences that name this or have these words.")
  var about: String?

  @Option(help: "Only quotations that have all of these words.")
  var words: String?

  @Flag(help: "Show what several quotations report, with who printed which of the words.")
  var ledger = false

  @OptionGroup var options: ListingOptions

  func run() throws {
    let (arguments, paths) = Self.wordsAndPaths(options.paths)
    let reference = try ArticleSource(paths: paths).crossReference(options.correcting)
    var query = QuotationQuery()
    query.speaker = speaker
    query.about = about
    query.words = arguments + (words.map { [$0] } ?? [])
    let texts = ArticleTexts(reference.documents)
    let rows = reference.quotationRows(query)
    let printer = ListingPrinter(format: options.format)
    if ledger {
      let places = Set(rows.map(\.place))
      let entries = Ledger(reference).entries().filter { entry in
        entry.rows.contains { places.contains($0.quotation.place) }
      }
      printer.print(Array(entries.enumerated()), as: LedgerListing(texts: texts))
    } else {
      let listed = rows.map { row in
        QuotationListing.Row(quotation: row, text: texts.words(at: row.place) ?? row.text)
      }
      printer.print(listed, as: QuotationListing())
    }
  }

  /// Arguments that are words and arguments that are paths: what stands before the last one, has no
  /// slash and names no file is words.
  static func wordsAndPaths(_ arguments: [String]) -> (words: [String], paths: [String]) {
    let words = arguments.dropLast().prefix { argument in
      guard argument != "-", !argument.contains("/") else { return false }
      return unsafe access(argument, F_OK) != 0
    }
    return (Array(words), Array(arguments.dropFirst(words.count)))
  }
}
