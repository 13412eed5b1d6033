import ArgumentParser

/// `broadsheet export`: whole articles with everything found in them.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print articles with all that was found in them.",
    discussion: """
      EXAMPLES:
        broadsheet export --format json Articles | jq -r '.mentions[].entity' | sort | uniq -c
        broadsheet export --format csv Articles > articles.csv
        broadsheet export --format text page.html | wc -w

      text is the running text alone: no headline, standfirst, byline, date and captions, and no \
      furniture. Without a command the whole articles are printed where there is no screen.

      Offsets are bytes of the text in UTF-8.
      """)

  @OptionGroup var options: ListingOptions

  func run() throws {
    let reference = try options.source.crossReference(options.correcting)
    let articles = reference.documents.compactMap { reference.article($0.article.id) }
    ListingPrinter(format: options.format).print(articles, as: ArticleListing())
  }
}
