import ArgumentParser
import NewsReader

/// `broadsheet keys`: the reader's keys, from the table that the reader itself uses.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the keys of the reader.")

  func run() {
    _ = StandardFile.output.write(Array(KeyMap.helpText.utf8))
  }
}
