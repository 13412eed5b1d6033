import ArgumentParser

/// `broadsheet entities`: who and what is named how often.
struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities", abstract: "List the people, organisations, places and other names.",
    discussion: """
      EXAMPLES:
        broadsheet entities Articles
        broadsheet entities --format csv Articles > names.csv
      """)

  @OptionGroup var options: ListingOptions

  func run() throws {
    let reference = try options.source.crossReference(options.correcting)
    ListingPrinter(format: options.format).print(reference.entityRows(), as: EntityListing())
  }
}
