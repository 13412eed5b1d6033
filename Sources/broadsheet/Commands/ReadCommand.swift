import ArgumentParser
import Glibc

/// `broadsheet PATH…`: the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read articles in the terminal (the default).")

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  @Option(help: "Colours for a dark or a light background, or plain: none.")
  var theme: Theme.Name?

  func run() throws {
    let inbox = Inbox()
    let library = LibraryWorker(source: ArticleSource(paths: paths), inbox: inbox)
    guard let terminal = Terminal() else { throw ExitCode(1) }
    library.load()
    let name = ThemeChoice.name(asked: theme, environment: Environment.value)
    let theme = Theme(
      name, colours: name == .plain ? 0 : terminal.colours, hasItalics: terminal.hasItalics)
    var loop = EventLoop(terminal: terminal, theme: theme, library: library, inbox: inbox)
    loop.run()
    terminal.leave()
  }
}

extension Theme.Name: ExpressibleByArgument {}
