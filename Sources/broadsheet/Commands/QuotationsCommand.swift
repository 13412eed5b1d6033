import ArgumentParser
import NewsCore

/// `broadsheet quotations`: who said what.
struct QuotationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotations", abstract: "List the quotations with their speakers.",
    discussion: """
      EXAMPLES:
        broadsheet quotations Articles
        broadsheet quotations --speaker raisi --about missile Articles
        broadsheet quotations --words "human rights" --format json Articles
      """)

  @Option(help: "Only what this person or body said; the beginning of a name will do.")
  var speaker: String?

  @Option(help: "Only quotations in sentences that name this or have these words.")
  var about: String?

  @Option(help: "Only quotations that have all of these words.")
  var words: String?

  @OptionGroup var options: ListingOptions

  func run() throws {
    let reference = try ArticleSource(paths: options.paths).crossReference()
    var query = QuotationQuery()
    query.speaker = speaker
    query.about = about
    query.words = words.map { [$0] } ?? []
    let texts = ArticleTexts(reference.documents)
    let rows = reference.quotationRows(query).map { row in
      QuotationListing.Row(quotation: row, text: texts.words(at: row.place) ?? row.text)
    }
    ListingPrinter(format: options.format).print(rows, as: QuotationListing())
  }
}
