import ArgumentParser
import NewsCore
import NewsLibrary
import NewsNetwork

/// `broadsheet update`: fetches the feeds that are followed.
struct UpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Fetch the feeds that are followed and add what is new.",
    discussion: """
      A feed that cannot be fetched is told and the others go on. Nothing else in the library is fetched again.
      """)

  @OptionGroup var library: LibraryOptions

  mutating func run() async throws {
    do {
      let library = try Library(writingTo: try library.place())
      let feeds = try library.followedFeeds()
      if feeds.isEmpty {
        throw Complaint.failure(FollowCommand.nothingFollowed)
      }
      var fetcher = PoliteFetcher(WebSource.fetcher)
      let importer = ArticleImporter.whole()
      var hasFailed = false
      for feed in feeds {
        do {
          try await update(feed, library, &fetcher, importer)
        } catch let failure as FetchFailure {
          Complaint.skipped([failure.message])
          hasFailed = true
        }
      }
      if hasFailed { throw ExitCode(1) }
    } catch let failure as LibraryFailure {
      throw Complaint.failure(failure.message)
    }
  }

  private func update(
    _ feed: FollowedFeed, _ library: Library, _ fetcher: inout PoliteFetcher,
    _ importer: ArticleImporter
  ) async throws {
    let page = try await fetcher.fetch(feed.url, validators: feed.validators)
    var text = "unchanged"
    if !page.isUnchanged {
      let source = WebSource.source(page, at: feed.url)
      text = AddingReport.text(try await library.add([source], importer: importer))
    }
    StandardFile.output.write(Array("\(Sanitizer.line(feed.url)): \(text)\n".utf8))
  }
}
