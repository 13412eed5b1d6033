import ArgumentParser

/// What all commands that print a list take.
struct ListingOptions: ParsableArguments {
  @Option(help: "How to print: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @OptionGroup var correcting: CorrectionOptions

  @OptionGroup var columns: ColumnOptions

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  /// The files with what is said of them.
  var source: ArticleSource {
    ArticleSource(paths: paths, columns: columns.columns, pages: PagePool())
  }
}
