import ArgumentParser
import Glibc
import NewsCore

/// The program and its commands; without a command it is the reader.
@main
struct Broadsheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "broadsheet",
    abstract: "Read several accounts of one event side by side.",
    usage: """
      broadsheet [--theme <theme>] <path> ...
      broadsheet <command> <path> ...
      """,
    discussion: """
      EXAMPLES:
        broadsheet Articles                      read all articles of a folder
        broadsheet reuters.txt guardian.html     read two accounts side by side
        curl -s URL | broadsheet - local.txt     one account from standard input
        broadsheet quotations said:Raisi about:missile Articles
        broadsheet search "nuclear agreement" Articles
        broadsheet sources Articles              whom each article quotes
        broadsheet entities --format csv Articles > names.csv
        broadsheet export --format json Articles | jq .headline
        broadsheet feed.xml box.mbox week.zip    files with many articles
        broadsheet --column text=body_en rows.csv
        broadsheet add ~/News                    put articles into the library

      A path is a file, a folder with all files below it, or - for standard input. Articles are put \
      into stories by what they say; to be in one folder counts too. A file that is called like a command is given as ./export.

      FILES are text, Markdown, saved web pages, PDF (when pdftotext is installed, Debian package poppler-utils), \
      RSS, Atom and JSON feeds, mails and mailboxes, CSV and JSON with an article in each row, web archives (WARC), \
      ZIP and EPUB of these, and any of them compressed with gzip. One article of several in a file is named as in \
      feed.xml#2 or week.zip#page.html.

      When standard output is not a terminal the articles are printed as text. In the reader, ? shows the keys. \
      Without --theme, NO_COLOR turns colours off.

      EXIT STATUS: 0 done, also when nothing was found; 1 nothing could be read; 64 the command line is wrong; 130 \
      ended with Ctrl-C, as 128 and the number of the signal is for others.
      """,
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, AddCommand.self, FollowCommand.self, UpdateCommand.self,
      EntitiesCommand.self, QuotationsCommand.self,
      SourcesCommand.self, CompareCommand.self, StoriesCommand.self,
      SearchCommand.self, ExportCommand.self, CorrectionsCommand.self, TagCommand.self,
      EvaluateCommand.self,
      KeysCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  /// The names of the commands, which to ask of their configurations takes as long as to read an
  /// article.
  static let names: Set = [
    "add", "compare", "corrections", "entities", "evaluate", "export", "follow", "keys",
    "quotations", "read", "search", "sources", "stories", "tag", "update",
  ]

  /// Does what the arguments ask for; what is said about wrong ones repeats them, sanitised.
  static func main() async {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if let limits = PageLimits(arguments) {
        PageServer.serve(within: limits)
      } else if let request = ReadRequest(arguments) {
        try await request.run()
      } else {
        try await runCommand(CommandArguments(arguments, commands: names).ordered)
      }
    } catch {
      let status = exitCode(for: error)
      let message = fullMessage(for: error)
      if !message.isEmpty {
        let file = status == .success ? StandardFile.output : StandardFile.error
        file.write(Array((Sanitizer.text(message) + "\n").utf8))
      }
      Glibc.exit(status.rawValue)
    }
  }

  private static func runCommand(_ arguments: [String]) async throws {
    var command = try parseAsRoot(arguments)
    if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      try command.run()
    }
  }
}
