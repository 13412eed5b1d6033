import ArgumentParser

/// `broadsheet sources`: whom each article quotes, and how much.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Show whom each article quotes, how often and how much.",
    discussion: """
      EXAMPLES:
        broadsheet sources Articles
        broadsheet sources --format csv Articles > sources.csv
        broadsheet sources --format json Articles | jq '.sources[0].name'

      Words are counted once: within quotation marks for the speaker of the outermost quotation, else for whom the \
      writer reports to have said so. The rest of an article is its own, what somebody wants or believes among it. \
      What is given to nobody, or to a pronoun that stands for nobody known, is counted as unattributed. Shares are \
      percentages of all words.
      """)

  @OptionGroup var options: ListingOptions

  func run() throws {
    let reference = try options.source.crossReference(options.correcting)
    ListingPrinter(format: options.format).print(reference.sourcing(), as: SourcingListing())
  }
}
