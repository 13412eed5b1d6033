import ArgumentParser
import NewsCore
import NewsLibrary
import NewsNetwork

/// `broadsheet add PATH…`: puts articles into the library.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put articles into the library, and bring it up to date.",
    discussion: """
      EXAMPLES:
        broadsheet add ~/News                  all articles of a folder
        broadsheet add feed.xml box.mbox       files with many articles
        broadsheet add https://lock.example/a  a page or a feed from the network, once
        broadsheet add --format json ~/News    the summary for a script
        broadsheet add                         look at the index, and make anew what is missing or damaged

      What is in the library already is not read again; a file that has changed becomes a new version of its \
      article, the same bytes under another name are added once, and articles whose file is gone stay. An article whose \
      file got another name in its folder goes by that. Columns that --column names hold for the tables that are read \
      with it until others are named for them; a table that was read by others is read again. Ctrl-C ends it at once and \
      nothing is lost: the same command goes on from there.

      The summary counts articles; what is gone from the disk is counted in files.

      EXIT STATUS: 0 done; 1 nothing of what was named could be read, or the library cannot be written; 130 ended \
      with Ctrl-C.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "How to print the summary: text for people or json.")
  var format = Format.text

  @OptionGroup var library: LibraryOptions

  @OptionGroup var columns: ColumnOptions

  @Argument(help: "Files, folders and addresses; none to bring the index up to date.")
  var paths: [String] = []

  mutating func run() async throws {
    let addresses = paths.filter(WebSource.isAddress)
    let paths = paths.filter { !WebSource.isAddress($0) }.map(AbsolutePath.path)
    let finding = FileFinder().files(at: paths)
    let importer = ArticleImporter.whole(columns: columns.columns)
    let isOfIndex = self.paths.isEmpty
    let meter = AddingMeter()
    do {
      let library = try Library(writingTo: try library.place(), checksIndex: isOfIndex)
      let summary = try await Interruption.cancelling {
        if isOfIndex { return try await library.catchUp { meter.show($0) } }
        var summary = try await library.add(finding, folders: paths, importer: importer) {
          meter.show($0)
        }
        if !addresses.isEmpty {
          summary.add(try await Self.fetched(addresses, into: library, importer))
        }
        return summary
      }
      meter.clear()
      print(summary)
      try Interruption.check()
      if summary.hasReadNothing { throw ExitCode(1) }
    } catch let failure as LibraryFailure {
      meter.clear()
      let extent = isOfIndex ? "" : meter.progress.map { "; " + AddingReport.extent($0) } ?? ""
      throw Complaint.failure(failure.message + extent)
    }
  }

  /// Fetches addresses one after the other; what cannot be fetched is passed over.
  private static func fetched(
    _ addresses: [String], into library: Library, _ importer: ArticleImporter
  ) async throws -> AddingSummary {
    let fetcher = WebSource.fetcher
    var sources: [FetchedSource] = []
    var failures: [String] = []
    for address in addresses {
      do {
        sources.append(WebSource.source(try await fetcher.fetch(address), at: address))
      } catch {
        failures.append(error.message)
      }
    }
    var summary = try await library.add(sources, importer: importer)
    summary.skip(failures)
    return summary
  }

  private func print(_ summary: AddingSummary) {
    if format == .text { Complaint.skipped(summary.skipped) }
    let text =
      switch format {
      case .json: AddingReport.json(summary)
      case .text where paths.isEmpty && summary == AddingSummary(): "the index is up to date"
      case .text: AddingReport.text(summary)
      }
    StandardFile.output.write(Array((text + "\n").utf8))
  }
}
