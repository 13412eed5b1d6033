import Testing

@testable import NewsCore

/// Feeds become articles with what the feed tells of them; hostile ones end.
struct FeedImporterTests {
  private func contents(_ text: String, name: String = "feed") throws -> FileContents {
    try contents(Array(text.utf8), name: name)
  }

  private func contents(_ bytes: [UInt8], name: String = "feed") throws -> FileContents {
    try ArticleImporter().contents(of: bytes, from: FoundFile(path: name, story: ""))
  }

  private func only(_ text: String) throws -> Article {
    let contents = try contents(text)
    #expect(contents.skipped.isEmpty)
    return try #require(contents.articles.first)
  }

  @Test func rss() throws {
    let article = try only(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- made by hand --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
       xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Lock Gazette</title>
      <item><title>Barge drifts &amp;amp; sinks</title><link>https://lock.example/1?a=1&amp;b=2</link>
      <dc:creator>Petra Olin</dc:creator><pubDate>Tue, 04 Oct 2022 08:00:00 +0000</pubDate>
      <description>A barge drifted.</description>
      <content:encoded><![CDATA[<p>A barge drifted into the weir on Tuesday &ndash; and sank.</p>
      <blockquote>“We waited.”</blockquote>]]></content:encoded></item></channel></rss>
      """)
    #expect(article.format == .feed)
    #expect(
      lines(of: article) == [
        "headline: Barge drifts & sinks", "byline: By Petra Olin",
        "date: Tue, 04 Oct 2022 08:00:00 +0000",
        "paragraph: A barge drifted into the weir on Tuesday – and sank.",
        "blockQuotation: “We waited.”",
      ])
    #expect(article.metadata.publication == "The Lock Gazette")
    #expect(article.metadata.bylines == ["Petra Olin"])
    #expect(article.metadata.published?.iso == "2022-10-04")
    #expect(article.metadata.url == "https://lock.example/1?a=1&b=2")
    #expect(article.notices.isEmpty)
  }

  @Test func rssOfTheFirstKind() throws {
    let article = try only(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
       xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>Lock</title></channel>
      <item><title>Barge drifts</title><link>https://lock.example/1</link><d:date>2022-10-04</d:date>
      <description>A barge drifted.</description></item></rdf:RDF>
      """)
    #expect(article.metadata.published?.iso == "2022-10-04")
    #expect(article.metadata.publication == "Lock")
    #expect(lines(of: article).last == "paragraph: A barge drifted.")
    #expect(article.notices == [FeedText.summaryOnly])
  }

  @Test(arguments: [
    (
      "<content type='html'>&lt;p&gt;A barge &amp;amp; a weir.&lt;/p&gt;</content>",
      "paragraph: A barge & a weir."
    ),
    (
      """
      <content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><h2>Rope</h2>
      <p>A <b>barge</b> &amp; a weir &lt;here.</p></div></content>
      """, "paragraph: A barge & a weir <here."
    ),
    ("<content>A barge, a weir.</content>", "paragraph: A barge, a weir."),
  ])
  func atom(content: String, last: String) throws {
    let article = try only(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>The Lock Gazette</title>
      <entry><title type="html">Barge &amp;amp; weir</title><author><name>Petra Olin</name></author>
      <link rel="self" href="x"/><link href="https://lock.example/1?a&amp;b"/>
      <updated>2022-10-05T08:00:00Z</updated><published>2022-10-04T08:00:00Z</published>
      <summary>Short.</summary>\(content)</entry></feed>
      """)
    #expect(article.metadata.headline == "Barge & weir")
    #expect(article.metadata.bylines == ["Petra Olin"])
    #expect(article.metadata.published?.iso == "2022-10-04")
    #expect(article.metadata.url == "https://lock.example/1?a&b")
    #expect(article.metadata.publication == "The Lock Gazette")
    #expect(lines(of: article).last == last)
  }

  @Test func json() throws {
    let contents = try contents(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Lock", "authors": [{"name": "Desk"}],
       "items": [{"id": "1", "url": "https://lock.example/1", "title": "Barge drifts",
       "content_html": "<p>A barge drifted.</p>", "date_published": "2022-10-04T08:00:00Z"},
       {"id": "2", "content_text": "Plain < words.", "authors": [{"name": "Petra Olin"}]},
       {"id": "3", "title": "Only a headline"}]}
      """)
    #expect(contents.articles.map { $0.metadata.bylines } == [["Desk"], ["Petra Olin"], ["Desk"]])
    #expect(contents.articles[0].metadata.published?.iso == "2022-10-04")
    #expect(lines(of: contents.articles[0]).last == "paragraph: A barge drifted.")
    #expect(lines(of: contents.articles[1]).last == "paragraph: Plain < words.")
    #expect(contents.articles.map(\.notices) == [[], [], [FeedText.titleOnly]])
    #expect(contents.articles[2].id.name == "feed#3")
  }

  @Test func theDeclaredEncodingHolds() throws {
    let head = "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>"
    let bytes =
      Array(head.utf8) + [0xCF, 0xF0, 0xE8] + Array("</title></item></channel></rss>".utf8)
    #expect(try contents(bytes).articles.first?.metadata.headline == "При")
  }

  @Test func entitiesOfItsOwnAreRefused() {
    let bomb = (1...30).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);\">" }.joined()
    for declarations in [bomb, "<!ENTITY e30 SYSTEM 'file:///etc/passwd'>"] {
      let text =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY e0 'weir'>\(declarations)]>"
        + "<rss><channel><item><title>&e30;</title></item></channel></rss>"
      #expect {
        try contents(text)
      } throws: { error in
        (error as? ImportFailure)?.message.contains("entities") ?? false
      }
    }
  }

  @Test func undeclaredReferencesOfHTMLAreRead() throws {
    let article = try only(
      "<rss><channel><item><title>Café &eacute;&nbsp;&mdash; &quot;x&quot;</title></item></channel></rss>"
    )
    #expect(article.metadata.headline == "Café é — \"x\"")
  }

  @Test func whatIsCutOffIsReadAsFarAsItGoes() throws {
    let whole = FileContentsTests.feed(["One.", "Two.", "Three."])
    let contents = try contents(String(whole.prefix(whole.count - 60)))
    #expect(contents.articles.map(\.id.name) == ["feed#1", "feed#2"])
    #expect(contents.skipped.count == 1)
    #expect(contents.skipped.first?.message.contains("well-formed") ?? false)
  }

  @Test func hostileFeedsEnd() throws {
    let many = 100_000
    for inner in [
      String(repeating: "<a>", count: many), String(repeating: "&amp;lt;div&amp;gt;", count: many),
      String(repeating: "&lt;b&gt;&lt;i&gt;", count: many),
      String(repeating: "<![CDATA[", count: many),
      "<x " + String(repeating: "a='1' ", count: 3_000) + "/>",
      String(repeating: "&nope;", count: many),
    ] {
      let text = FileContentsTests.feed(["First words.", "Second \(inner)", "Third."])
      let contents = try contents(text)
      #expect(contents.articles.first.map { lines(of: $0) } == ["paragraph: First words."])
    }
    let wide = FileContentsTests.feed((0..<20_000).map { "Story \($0)." })
    #expect(try contents(wide).articles.count == 20_000)
  }

  @Test func whatIsNoFeedStaysWhatItIs() throws {
    for (text, format) in [
      ("<?xml version='1.0'?><html><p>On RSS: &lt;rss></p></html>", Article.Format.html),
      ("{ braces } and words", .plain), ("A feed of <rss> tags.", .plain),
    ] {
      #expect(try contents(text).articles.map(\.format) == [format])
    }
  }
}
