import ArgumentParser
import Glibc
import NewsCore

/// `broadsheet PATH…`: the reader, or the articles as text where there is no screen.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read articles in the terminal; what happens without a command.")

  @Option(
    help:
      "Colours for a dark or a light background, or plain for none. Without it COLORFGBG decides.")
  var theme: Theme.Name?

  @OptionGroup var correcting: CorrectionOptions

  @OptionGroup var columns: ColumnOptions

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String] = []

  func run() throws {
    let source = ArticleSource(
      paths: try pathsToRead(), columns: columns.columns, pages: PagePool())
    let inbox = Inbox()
    let library = LibraryWorker(source: source, corrections: correcting.file, inbox: inbox)
    guard Terminal.isWanted else { return try printText(from: source) }
    // Files are read while the terminal is set up.
    library.load()
    guard let terminal = Terminal() else { return try printText(from: source) }
    let name = ThemeChoice.name(asked: theme, environment: Environment.value)
    let theme = Theme(
      name, colours: name == .plain ? 0 : terminal.startColours(),
      hasItalics: terminal.hasItalics)
    var loop = EventLoop(terminal: terminal, theme: theme, library: library, inbox: inbox)
    let outcome = loop.run()
    terminal.leave()
    if case .nothingToRead(let reasons) = outcome { throw Complaint.nothingToRead(reasons) }
  }

  /// The paths given, or standard input when something is piped into it.
  private func pathsToRead() throws -> [String] {
    let paths = paths.isEmpty && isatty(STDIN_FILENO) == 0 ? ["-"] : paths
    if paths.isEmpty {
      throw ValidationError("Name the files or folders to read, as in: broadsheet Articles")
    }
    if paths.contains("-"), isatty(STDIN_FILENO) == 1 {
      throw ValidationError("Pipe an article into -, as in: cat article.txt | broadsheet -")
    }
    return paths
  }

  private func printText(from source: ArticleSource) throws {
    let reference = try source.crossReference()
    let rule = "\n" + String(repeating: "─", count: 72) + "\n\n"
    for (index, document) in reference.documents.enumerated() {
      let text = ArticleText(of: document.article).text
      let isRead = StandardFile.output.write(Array(((index == 0 ? "" : rule) + text).utf8))
      if !isRead { return }
    }
  }
}

extension Theme.Name: ExpressibleByArgument {}
