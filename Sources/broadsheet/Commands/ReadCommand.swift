import ArgumentParser

/// `broadsheet PATH…`: the reader, or the articles as text where there is no screen.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read articles in the terminal; what happens without a command.")

  @Option(
    help:
      "Colours for a dark or a light background, or plain for none. Without it COLORFGBG decides.")
  var theme: Theme.Name?

  @OptionGroup var correcting: CorrectionOptions

  @OptionGroup var columns: ColumnOptions

  @OptionGroup var library: LibraryOptions

  @Argument(help: "Files, folders, or - for standard input; without any, the library is opened.")
  var paths: [String] = []

  /// What is asked for.
  var request: ReadRequest {
    ReadRequest(
      theme: theme, corrections: correcting.corrections, columns: columns.columns,
      library: library.library, paths: paths)
  }

  func run() async throws {
    try await request.run()
  }
}

extension Theme.Name: ExpressibleByArgument {}
