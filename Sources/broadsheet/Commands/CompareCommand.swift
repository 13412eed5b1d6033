import ArgumentParser
import NewsCore

/// `broadsheet compare PATH…`: what accounts share, where they differ, what only one of them has.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what accounts of one event share, where they differ, what only one has.")

  @OptionGroup var options: ListingOptions

  func run() throws {
    let reference = try options.source.crossReference(options.correcting)
    let comparison = AccountComparer().comparison(of: reference)
    StandardFile.output.write(ComparisonWriter(comparison).json)
  }
}
