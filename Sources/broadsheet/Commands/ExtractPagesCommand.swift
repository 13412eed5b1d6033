import ArgumentParser
import Glibc

/// `broadsheet extract-pages`: the program as it reads web pages for itself, in a process that may
/// fail.
struct ExtractPagesCommand: ParsableCommand {
  static let name = "extract-pages"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Read web pages for another process.", shouldDisplay: false)

  @Option var memory: Int
  @Option var seconds: Int

  func run() {
    PageServer.limitMemory(to: memory)
    PageServer(channel: PageChannel(file: STDIN_FILENO), seconds: seconds).serve()
  }
}
