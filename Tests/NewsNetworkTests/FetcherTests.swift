import NewsCore
import TestSupport
import Testing

@testable import NewsNetwork

/// Fetching ends with the page or with a clear reason, whatever the server does.
struct FetcherTests {
  private func fetcher(_ change: (inout FetchLimits) -> Void = { _ in }) -> Fetcher {
    var limits = FetchLimits()
    // Tests may wait for each other for long.
    limits.seconds = 600
    change(&limits)
    return Fetcher(version: "0", limits: limits, pause: .zero)
  }

  private func reason(
    _ fetcher: Fetcher, _ url: String
  ) async -> FetchFailure.Reason? {
    do {
      _ = try await fetcher.fetch(url)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func pagesComeWithWhatTheirServerSays() async throws {
    let server = TestServer([
      "/a": .ok("words", ["Content-Type: text/HTML; charset=\"iso-8859-2\"", "ETag: \"v1\""])
    ])
    defer { server.stop() }
    let page = try await fetcher().fetch(server.url("/a"))
    let expected = FetchedPage(
      url: server.url("/a"), isUnchanged: false, bytes: Array("words".utf8),
      mediaType: "text/html", charset: "iso-8859-2", validators: Validators(entityTag: "\"v1\""))
    #expect(page == expected)
    #expect(server.asked[0].contains("User-Agent: broadsheet/0\r\n"))
    #expect(server.asked[0].contains("Accept-Encoding: gzip\r\n"))
  }

  @Test func unchangedPagesAreNotSentAgain() async throws {
    let server = TestServer(["/a": .ok("", ["ETag: \"v1\""], status: "304 Not Modified")])
    defer { server.stop() }
    let validators = Validators(entityTag: "\"v1\"", lastModified: "Tue, 22 Jun 2021 10:00:00 GMT")
    let page = try await fetcher().fetch(server.url("/a"), validators: validators)
    #expect(page.isUnchanged)
    #expect(page.bytes.isEmpty)
    #expect(server.asked[0].contains("If-None-Match: \"v1\"\r\n"))
    #expect(server.asked[0].contains("If-Modified-Since: Tue, 22 Jun 2021 10:00:00 GMT\r\n"))
  }

  @Test func validatorsCannotAddLines() {
    let validators = Validators(entityTag: "\"a\"\r\nHost: other", lastModified: "now")
    #expect(validators.fields == ["If-Modified-Since: now"])
  }

  @Test func redirectsAreFollowedToTheSameServer() async throws {
    let server = TestServer(["/a": .redirect("/b?x=1"), "/b?x=1": .ok("words")])
    defer { server.stop() }
    let page = try await fetcher().fetch(server.url("/a"))
    #expect(page.url == server.url("/b?x=1"))
    #expect(page.bytes == Array("words".utf8))
  }

  @Test(arguments: [
    "http://127.0.0.1:9/x", "http://localhost:9/", "http://[::1]:9/", "http://10.0.0.1/",
    "http://[::ffff:127.0.0.1]:9/", "http://0x7f.1:9/", "http://2130706433:9/",
    "http://169.254.169.254/latest", "http://100.64.1.1/", "http://[fc00::1]/",
    "http://[fe80::1]/", "http://192.168.1.1/", "http://0.0.0.0:9/",
  ])
  func redirectsDoNotLeadToPrivateAddresses(target: String) async {
    let server = TestServer(["/a": .redirect(target)])
    defer { server.stop() }
    #expect(await reason(fetcher(), server.url("/a")) == .privateAddress)
    #expect(server.asked.count == 1)
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/"])
  func redirectsDoNotLeaveTheWeb(target: String) async {
    let server = TestServer(["/a": .redirect(target)])
    defer { server.stop() }
    #expect(await reason(fetcher(), server.url("/a")) == .badAddress)
  }

  @Test func redirectsEnd() async {
    let server = TestServer(["/a": .redirect("/b"), "/b": .redirect("/a")])
    defer { server.stop() }
    let limited = fetcher { $0.redirects = 4 }
    #expect(await reason(limited, server.url("/a")) == .tooManyRedirects(limit: 4))
    #expect(server.asked.count == 5)
  }

  @Test(arguments: ["", "file:///etc/passwd", "ftp://a/", "words", "http://", "http://a b/"])
  func onlyAddressesOfTheWebAreFetched(url: String) async {
    #expect(await reason(fetcher(), url) == .badAddress)
  }

  @Test func endlessBodiesEnd() async {
    let header = Array("HTTP/1.1 200 OK\r\n\r\n".utf8)
    let server = TestServer(["/a": .endless(header)])
    defer { server.stop() }
    let limited = fetcher { $0.size = 1 << 20 }
    #expect(await reason(limited, server.url("/a")) == .tooLarge(limit: 1 << 20))
  }

  @Test func endlessHeadersEnd() async {
    let server = TestServer(["/a": .endless(Array("HTTP/1.1 200 OK\r\nX: ".utf8))])
    defer { server.stop() }
    let failed = await reason(fetcher(), server.url("/a"))
    #expect(failed != nil)
  }

  @Test func slowBodiesEnd() async {
    let header = Array("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".utf8)
    let server = TestServer(["/a": .slow(header)])
    defer { server.stop() }
    let limited = fetcher { $0.seconds = 1 }
    guard case .tooSlow = await reason(limited, server.url("/a")) else {
      Issue.record("it was not too slow")
      return
    }
  }

  @Test func bombsEnd() async {
    // 4 MiB of zeros as gzip has them: stored blocks would not be a bomb, so one repeated deflate
    // block of a fixed code: a literal and runs of 258.
    let server = TestServer(["/a": .ok(Self.bomb, ["Content-Encoding: gzip"])])
    defer { server.stop() }
    let limited = fetcher { $0.size = 1 << 16 }
    #expect(await reason(limited, server.url("/a")) == .tooLarge(limit: 1 << 16))
  }

  /// gzip of a letter and 4,000 runs of 258 of it, in the fixed code of deflate.
  private static var bomb: [UInt8] {
    var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var bits: UInt64 = 0
    var count = 0
    func add(_ value: UInt64, _ length: Int) {
      bits |= value << UInt64(count)
      count += length
      while count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: bits))
        bits >>= 8
        count -= 8
      }
    }
    func reversed(_ value: UInt64, _ length: Int) -> UInt64 {
      (0..<length).reduce(0) { $0 << 1 | (value >> UInt64($1) & 1) }
    }
    add(1, 1)
    add(1, 2)
    add(reversed(0x30 + 0x61, 8), 8)
    for _ in 0..<4_000 {
      // Length 258 is symbol 285, code 0xC5 of eight bits; distance 1 is five zeros.
      add(reversed(0xC5, 8), 8)
      add(0, 5)
    }
    add(0, 7)
    add(0, 7)
    return bytes + [UInt8](repeating: 0, count: 8)
  }

  @Test func answersThatEndEarlyAreReported() async {
    let short = Array("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nwords".utf8)
    let server = TestServer(["/a": .whole(short), "/b": .whole([])])
    defer { server.stop() }
    for path in ["/a", "/b"] {
      guard case .cutOff = await reason(fetcher(), server.url(path)) else {
        Issue.record("\(path) was not cut off")
        continue
      }
    }
  }

  @Test func errorsOfTheServerAreReported() async {
    let server = TestServer([:])
    defer { server.stop() }
    #expect(await reason(fetcher(), server.url("/gone")) == .status(404))
  }

  @Test func oneRequestGoesToAHostAtATime() async {
    let server = TestServer(["/a": .ok("words")])
    defer { server.stop() }
    let fetcher = fetcher()
    await withTaskGroup { group in
      for _ in 0..<8 { group.addTask { _ = try? await fetcher.fetch(server.url("/a")) } }
    }
    #expect(server.asked.count == 8)
    #expect(server.mostAtOnce == 1)
  }

  @Test func fetchesCanBeCancelled() async {
    let server = TestServer(["/a": .slow(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))])
    defer { server.stop() }
    let fetcher = fetcher()
    let task = Task { await reason(fetcher, server.url("/a")) }
    while server.asked.isEmpty { await Task.yield() }
    task.cancel()
    #expect(await task.value == .cancelled)
  }

  @Test func robotsAreAskedFor() async throws {
    let server = TestServer([
      "/robots.txt": .ok("User-agent: *\nDisallow: /private"), "/private/a": .ok("words"),
      "/b": .ok("words"),
    ])
    defer { server.stop() }
    var polite = PoliteFetcher(fetcher())
    for _ in 1...2 { _ = try await polite.fetch(server.url("/b")) }
    do {
      _ = try await polite.fetch(server.url("/private/a"))
      Issue.record("the page was fetched")
    } catch {
      #expect(error.reason == .forbiddenByRobots)
    }
    #expect(
      server.asked.compactMap { $0.split(separator: " ").dropFirst().first } == [
        "/robots.txt", "/b", "/b",
      ])
  }

  /// RFC 9309, sections 2.3.1.3 and 2.3.1.4: without rules all may be fetched, and nothing as long as
  /// they cannot be had.
  @Test(arguments: [
    ("404 None", nil), ("403 Closed", nil),
    ("500 Broken", FetchFailure.Reason.noRobots(status: 500)),
    ("503 Down", .noRobots(status: 503)),
  ])
  func whatTheServerSaysInsteadOfRules(status: String, reason: FetchFailure.Reason?) async {
    let server = TestServer(["/robots.txt": .ok("", status: status), "/a": .ok("words")])
    defer { server.stop() }
    var polite = PoliteFetcher(fetcher())
    for _ in 1...2 {
      let failure = await failure(&polite, server.url("/a"))
      #expect(failure == reason.map { FetchFailure(url: server.url("/a"), reason: $0) })
    }
    #expect(server.asked.count == (reason == nil ? 3 : 1))
  }

  @Test func withoutAConnectionNobodyForbidsAnything() async {
    let server = TestServer(["/robots.txt": .redirect("http://10.0.0.1/"), "/a": .ok("words")])
    var polite = PoliteFetcher(fetcher())
    #expect(await failure(&polite, server.url("/a"))?.reason == .privateAddress)
    server.stop()
    polite = PoliteFetcher(fetcher())
    for path in ["/a", "/b"] {
      let failure = await failure(&polite, server.url(path))
      #expect(failure?.url == server.url(path))
      guard case .noConnection = failure?.reason else {
        Issue.record("\(path): \(failure?.message ?? "it was fetched")")
        continue
      }
    }
  }

  private func failure(_ polite: inout PoliteFetcher, _ url: String) async -> FetchFailure? {
    do {
      _ = try await polite.fetch(url)
      return nil
    } catch {
      return error
    }
  }

  @Test func feedsOfAPageHaveWholeAddresses() {
    let html = """
      <html><head><base href="/news/"><link rel="alternate feed" type="application/rss+xml"
       href="feed.xml" title="All"><link rel=alternate type="application/atom+xml; x=1"
       href="//other.example/a"><link rel="alternate" type="text/html" href="/en">
      <link rel="stylesheet" type="application/rss+xml" href="/x">
      <link rel="alternate" type="application/rss+xml" href="javascript:x">
      <link rel="alternate" type="application/rss+xml" href="http://127.0.0.3/f"></head></html>
      """
    let page = FetchedPage(
      url: "https://lock.example/a/b", isUnchanged: false, bytes: Array(html.utf8),
      mediaType: "text/html", charset: nil, validators: Validators())
    let expected = [
      NamedFeed(url: "https://lock.example/news/feed.xml", title: "All"),
      NamedFeed(url: "https://other.example/a", title: nil),
    ]
    #expect(NamedFeed.feeds(on: page) == expected)
  }
}
