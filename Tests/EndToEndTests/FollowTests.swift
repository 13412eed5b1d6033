import TestSupport
import Testing

/// Pages and feeds from a server of the test's own come into the library when asked for, and never
/// else.
struct FollowTests {
  private static func feed(_ items: [(number: Int, text: String)]) -> TestServer.Answer {
    let body = items.map { item in
      """
      <item><title>Lock \(item.number) is shut</title><link>https://lock.example/\(item.number)</link>
      <description>\(item.text), said Ada Marsh of the harbour board on Monday.</description></item>
      """
    }.joined()
    return .ok(
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Lock</title>\(body)</channel></rss>",
      ["Content-Type: application/rss+xml", "ETag: \"\(items.count)\""])
  }

  private let folder: Folder
  private var library: String { "--library \(Shell.quoted(folder.path + "/library"))" }

  init() throws {
    folder = try Folder()
  }

  private func run(_ arguments: String) -> Shell.Result {
    Program.run("\(arguments) \(library)", input: "2>&1 </dev/null")
  }

  @Test func aFeedIsFollowedFromThePageThatNamesIt() throws {
    let server = TestServer([
      "/": .ok(
        "<html><head><link rel='alternate' type='application/rss+xml' href='/feed.xml'></head></html>",
        ["Content-Type: text/html"]),
      "/feed.xml": Self.feed([(1, "It leaks"), (2, "It is stuck")]),
      "/robots.txt": .ok("User-agent: *\nDisallow: /closed\n"),
    ])
    defer { server.stop() }
    let feed = server.url("/feed.xml")
    #expect(run("follow \(server.url("/"))").output == "\(feed): 2 added\n")
    #expect(run("follow").output == "\(feed)\n")
    #expect(run("update").output == "\(feed): 2 unchanged\n")
    #expect(run("follow --stop \(feed)").status == 0)
    let nothing = run("follow")
    #expect(nothing.output == "broadsheet: no feed is followed; broadsheet follow URL does\n")
    #expect(nothing.status == 0)
    #expect(run("update").output.contains("no feed is followed"))
  }

  @Test func anItemKeepsItsNameWhenNewOnesComeBeforeIt() throws {
    let first = TestServer(["/feed.xml": Self.feed([(1, "It leaks")])])
    let url = first.url("/feed.xml")
    #expect(run("add \(url)").output == "1 added\n")
    first.stop()
    // The same feed a day later, read from a file: a new item stands before the old one.
    let name = try folder.write(
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Lock</title>
      <item><title>Lock 2 is shut</title><link>https://lock.example/2</link>
      <description>It is stuck, said Ada Marsh of the harbour board on Tuesday.</description></item>
      <item><title>Lock 1 is shut</title><link>https://lock.example/1</link>
      <description>It leaks, said Ada Marsh of the harbour board on Monday.</description></item>
      </channel></rss>
      """, to: "feed.xml")
    #expect(run("add \(Shell.quoted(name))").output == "2 added\n")
    try folder.write(
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Lock</title>
      <item><title>Lock 3 is shut</title><link>https://lock.example/3</link>
      <description>It froze, said Ada Marsh of the harbour board on Friday.</description></item>
      <item><title>Lock 2 is shut</title><link>https://lock.example/2</link>
      <description>It is stuck, said Ada Marsh of the harbour board on Tuesday.</description></item>
      </channel></rss>
      """, to: "feed.xml")
    #expect(run("add \(Shell.quoted(name))").output == "1 added · 1 unchanged\n")
  }

  @Test func whatRobotsForbidIsNotFollowed() throws {
    let server = TestServer([
      "/closed/feed.xml": Self.feed([(1, "It leaks")]),
      "/robots.txt": .ok("User-agent: *\nDisallow: /closed\n"),
    ])
    defer { server.stop() }
    let result = run("follow \(server.url("/closed/feed.xml"))")
    #expect(result.status == 1)
    #expect(result.output.contains("robots.txt asks programs not to fetch it"))
    #expect(!server.asked.contains { $0.contains("/closed") })
  }

  @Test func withoutAConnectionTheTrueReasonIsTold() throws {
    let server = TestServer(["/feed.xml": Self.feed([(1, "It leaks")])])
    let feed = server.url("/feed.xml")
    #expect(run("follow \(feed)").status == 0)
    server.stop()
    for command in ["follow \(feed)", "update"] {
      let result = run(command)
      #expect(result.status == 1)
      #expect(result.output.contains("\(feed): no connection: "), "\(result.output)")
      #expect(!result.output.contains("robots"))
    }
  }

  @Test func whatCannotBeFetchedIsPassedOver() throws {
    let server = TestServer(["/a.txt": .ok("The lock is shut\n\nIt leaks, said Ada Marsh.\n")])
    defer { server.stop() }
    let result = run("add \(server.url("/a.txt")) \(server.url("/none.txt"))")
    #expect(result.output.contains("1 added · 1 skipped"))
    #expect(result.output.contains("/none.txt: the server answers 404"))
    #expect(result.status == 0)
  }
}
