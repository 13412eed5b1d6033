import ArgumentParser
import NewsLibrary

/// Where the library is, for every command that uses it.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the library.",
      discussion: """
        Without it: $XDG_DATA_HOME/broadsheet, and for the index, which can be made again, \
        $XDG_CACHE_HOME/broadsheet.
        """,
      valueName: "folder"))
  var library: String?

  /// The place that is meant.
  func place() throws(ExitCode) -> LibraryPlace {
    try .named(library)
  }
}
