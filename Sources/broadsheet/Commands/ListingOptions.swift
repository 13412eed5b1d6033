import ArgumentParser

/// What all commands that print a list take.
struct ListingOptions: ParsableArguments {
  @Option(help: "How to print: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @OptionGroup var correcting: CorrectionOptions

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]
}
