import NewsCore
import Testing

/// The articles that come with the program are read as their authors meant them.
struct SampleArticleTests {
  private static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/") + "/Articles"
  }()

  private func sample(_ path: String) throws -> Article {
    let path = "\(Self.folder)/\(path)"
    return try imported(try FileReader().bytes(at: path), fileName: path)
  }

  @Test func everyFileIsAnAccountOfAStory() {
    let finding = FileFinder().files(at: [Self.folder])
    #expect(finding.skipped.isEmpty)
    let stories = Dictionary(grouping: finding.files, by: \.story).mapValues(\.count)
    #expect(
      stories == ["\(Self.folder)/Saltmere crane": 3, "\(Self.folder)/Tehran press conference": 4])
  }

  /// Publication, day, dateline, headline, and how many blocks there are of each kind.
  @Test(
    arguments: [
      (
        "Tehran press conference/meridian-review.txt", "The Meridian Review 2021-06-22 TEHRAN",
        "Iran’s next president closes the door on a meeting with Biden",
        [.headline: 1, .standfirst: 1, .byline: 1, .sourceLine: 1, .dateline: 1, .paragraph: 8]
      ),
      (
        "Tehran press conference/continental-ledger.txt", "Continental Ledger 2021-06-23 -",
        "Raisi: Missiles and militias are “non-negotiable”",
        [
          .furniture: 7, .headline: 1, .byline: 1, .sourceLine: 1, .standfirst: 1, .caption: 1,
          .paragraph: 9,
        ]
      ),
      (
        "Tehran press conference/open-atlas.md", "Open Atlas 2021-06-22 -",
        "Five points from an hour with Raisi",
        [
          .frontMatter: 1, .headline: 1, .standfirst: 1, .paragraph: 7, .heading: 4, .item: 9,
          .blockQuotation: 1,
        ]
      ),
      (
        "Tehran press conference/harbour-standard.html", "The Harbour Standard 2021-06-22 -",
        "Raisi rejects Biden meeting as nuclear talks pause",
        [
          .furniture: 21, .headline: 1, .standfirst: 1, .byline: 1, .date: 1, .caption: 1,
          .paragraph: 10, .heading: 2,
        ]
      ),
      (
        "Saltmere crane/morning-tide.txt", "The Morning Tide 2024-05-09 SALTMERE",
        "CRANE COLLAPSES ONTO FERRY AT SALTMERE, KILLING OPERATOR",
        [
          .headline: 1, .standfirst: 1, .byline: 1, .sourceLine: 1, .date: 1, .dateline: 1,
          .paragraph: 9,
        ]
      ),
      (
        "Saltmere crane/saltmere-observer.txt", "The Saltmere Observer 2024-05-10 SALTMERE",
        "One dead, at least 17 injured as crane hits ferry in Saltmere",
        [
          .headline: 1, .furniture: 1, .byline: 1, .sourceLine: 1, .date: 1, .dateline: 1,
          .paragraph: 8,
        ]
      ),
      (
        "Saltmere crane/corrow-sound-radio.txt", "Corrow Sound Radio 2024-05-11 Saltmere",
        "What we know about the Saltmere crane accident",
        [.headline: 1, .date: 1, .dateline: 1, .paragraph: 10]
      ),
    ] as [(String, String, String, [Block.Kind: Int])])
  func sample(path: String, origin: String, headline: String, kinds: [Block.Kind: Int]) throws {
    let article = try sample(path)
    let data = article.metadata
    let told = [data.publication, data.published?.iso, data.dateline].map { $0 ?? "-" }
    #expect(told.joined(separator: " ") == origin)
    #expect(data.headline == headline)
    #expect(Dictionary(grouping: article.blocks, by: \.kind).mapValues(\.count) == kinds)
    #expect(article.notices.isEmpty)
  }
}
