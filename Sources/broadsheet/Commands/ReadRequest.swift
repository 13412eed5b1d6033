import ArgumentParser
import Glibc
import NewsCore
import NewsLibrary

/// What the user asks to read, and how.
struct ReadRequest: Hashable {
  var theme: Theme.Name?
  /// The file of corrections, and the folder of the library, where one is named.
  var corrections: String?
  var columns = TableColumns()
  var library: String?
  var paths: [String] = []

  /// The reader has the main thread, which alone touches curses.
  @MainActor
  func run() async throws {
    let origin = try await origin()
    let inbox = Inbox()
    let worker = LibraryWorker(
      origin: origin, corrections: CorrectionsFile.named(corrections), inbox: inbox)
    guard Terminal.isWanted else { return try printText(from: origin) }
    // Files are read while the terminal is set up.
    worker.load()
    guard let terminal = Terminal() else { return try printText(from: origin) }
    let name = ThemeChoice.name(asked: theme, environment: Environment.value)
    let theme = Theme(
      name, colours: name == .plain ? 0 : terminal.startColours(),
      hasItalics: terminal.hasItalics)
    var loop = EventLoop(
      terminal: terminal, theme: theme, library: worker, inbox: inbox,
      startsWithList: origin.isLibrary)
    let outcome = loop.run()
    terminal.leave()
    if case .nothingToRead(let reasons) = outcome { throw Complaint.nothingToRead(reasons) }
  }

  /// The files named, what is piped into the program, or the library.
  private func origin() async throws -> ArticleOrigin {
    if paths.isEmpty, isatty(STDIN_FILENO) == 1 || library != nil {
      do {
        return .library(LibraryShelf(library: try await LibraryPlace.named(library).opened()))
      } catch let failure as LibraryFailure {
        throw Complaint.failure(failure.message)
      }
    }
    if paths.contains("-"), isatty(STDIN_FILENO) == 1 {
      throw ValidationError("Pipe an article into -, as in: cat article.txt | broadsheet -")
    }
    return .files(
      ArticleSource(paths: paths.isEmpty ? ["-"] : paths, columns: columns, pages: PagePool()))
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

extension ReadRequest {
  /// What most people write: paths, and perhaps a library. Nil for whatever else the arguments may
  /// be, which is for the commands to parse; to do that takes longer than to show an article.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--library", let folder = rest.popFirst(), !folder.hasPrefix("-") {
        library = folder
      } else if word == "-" || !word.hasPrefix("-") {
        paths.append(word)
      } else {
        return nil
      }
    }
    if let first = paths.first, Broadsheet.names.contains(first) || first == "help" { return nil }
  }
}
