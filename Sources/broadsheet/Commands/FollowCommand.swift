import ArgumentParser
import NewsCore
import NewsLibrary
import NewsNetwork

/// `broadsheet follow FEED…`: feeds whose articles come into the library with every update.
struct FollowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow", abstract: "Follow feeds: each update adds their new articles.",
    discussion: """
      EXAMPLES:
        broadsheet follow https://lock.example/feed.xml
        broadsheet follow https://lock.example/          the feed that the page names
        broadsheet follow                                what is followed
        broadsheet follow --stop https://lock.example/feed.xml

      Nothing is fetched until you say broadsheet update, or follow another feed. What a site's robots.txt asks \
      programs not to fetch is not fetched.
      """)

  static let nothingFollowed = "no feed is followed; broadsheet follow URL does"

  @Flag(help: "Follow them no more; their articles stay.")
  var stop = false

  @OptionGroup var library: LibraryOptions

  @Argument(help: "Addresses of feeds, or of pages that name one.")
  var addresses: [String] = []

  mutating func run() async throws {
    do {
      if addresses.isEmpty { return try await list() }
      let library = try Library(writingTo: try library.place())
      for address in addresses {
        if stop { try await end(address, in: library) } else { try await follow(address, library) }
      }
    } catch let failure as LibraryFailure {
      throw Complaint.failure(failure.message)
    } catch let failure as FetchFailure {
      throw Complaint.failure(failure.message)
    }
  }

  private func list() async throws {
    let feeds = try await library.place().opened().followedFeeds()
    if feeds.isEmpty { return Complaint.nothingFound([Self.nothingFollowed]) }
    let lines = feeds.map { Sanitizer.line($0.url) + "\n" }
    StandardFile.output.write(Array(lines.joined().utf8))
  }

  private func end(_ address: String, in library: Library) async throws {
    guard try await library.follow(address, false) else {
      throw Complaint.failure("\(address): it is not followed; broadsheet follow lists what is")
    }
  }

  private func follow(_ address: String, _ library: Library) async throws {
    var fetcher = PoliteFetcher(WebSource.fetcher)
    var url = address
    var page = try await fetcher.fetch(url)
    if let feed = NamedFeed.feeds(on: page).first {
      url = feed.url
      page = try await fetcher.fetch(url)
    }
    let summary = try await library.add(
      [WebSource.source(page, at: url)], importer: ArticleImporter.whole())
    _ = try await library.follow(url)
    let line = "\(Sanitizer.line(url)): \(AddingReport.text(summary))\n"
    StandardFile.output.write(Array(line.utf8))
  }
}
