import ArgumentParser
import Glibc
import NewsCore
import NewsLibrary

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

  @OptionGroup var library: LibraryOptions

  @Argument(help: "Files, folders, or - for standard input; without any, the library is opened.")
  var paths: [String] = []

  func run() throws {
    let origin = try origin()
    let inbox = Inbox()
    let library = LibraryWorker(origin: origin, corrections: correcting.file, inbox: inbox)
    guard Terminal.isWanted else { return try printText(from: origin) }
    // Files are read while the terminal is set up.
    library.load()
    guard let terminal = Terminal() else { return try printText(from: origin) }
    let name = ThemeChoice.name(asked: theme, environment: Environment.value)
    let theme = Theme(
      name, colours: name == .plain ? 0 : terminal.startColours(),
      hasItalics: terminal.hasItalics)
    var loop = EventLoop(
      terminal: terminal, theme: theme, library: library, inbox: inbox,
      startsWithList: origin.isLibrary)
    let outcome = loop.run()
    terminal.leave()
    if case .nothingToRead(let reasons) = outcome { throw Complaint.nothingToRead(reasons) }
  }

  /// The files named, what is piped into the program, or the library.
  private func origin() throws -> ArticleOrigin {
    if paths.isEmpty, isatty(STDIN_FILENO) == 1 || library.library != nil {
      do {
        return .library(LibraryShelf(library: try Library(reading: try library.place())))
      } catch let failure as LibraryFailure {
        throw Complaint.failure(failure.message)
      }
    }
    if paths.contains("-"), isatty(STDIN_FILENO) == 1 {
      throw ValidationError("Pipe an article into -, as in: cat article.txt | broadsheet -")
    }
    return .files(
      ArticleSource(
        paths: paths.isEmpty ? ["-"] : paths, columns: columns.columns, pages: PagePool()))
  }

  private func printText(from origin: ArticleOrigin) throws {
    guard case .files(let source) = origin else {
      throw ValidationError("The library is read on a terminal; broadsheet search prints from it.")
    }
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
