import NewsCore
import Testing

/// Saved web pages become blocks, with furniture at its place.
struct HTMLImporterTests {
  private static let prose = PlainTextImporterTests.prose

  private func page(_ html: String) throws -> Article {
    try imported("<!DOCTYPE html>" + html, fileName: "page.html")
  }

  @Test func wholePage() throws {
    let article = try page(
      """
      <html><head><title>Barge drifts into weir | The Lock Gazette</title>
      <meta property="og:site_name" content="The Lock Gazette"></head><body>
      <nav><a href=/>Home</a></nav>
      <article><h1>Barge drifts<br>into weir</h1>
      <p class="article-standfirst">Eleven people are saved by a farmer.</p>
      <div class=byline>By <a rel=author>Petra Olin</a></div>
      <time datetime="2022-10-04">4 October 2022</time>
      <figure><img src=a.jpg><figcaption>The barge at the weir</figcaption></figure>
      <p>\(Self.prose)</p>
      <aside><p>The history of the weir</p></aside>
      <h2>A short rope</h2>
      <p>One&nbsp;line &amp; <em>more</em>   words.<script>x()</script><span hidden>no</span></p>
      <blockquote><p>“We waited.”</p></blockquote>
      <ul><li>Nine metres of rope</li><li>Eleven people</li></ul>
      <ul class="share-tools"><li>Facebook</li></ul>
      </article><footer>About us</footer></body></html>
      """)
    #expect(
      lines(of: article) == [
        "furniture: Home", "headline: Barge drifts into weir",
        "standfirst: Eleven people are saved by a farmer.", "byline: By Petra Olin",
        "date: 4 October 2022", "caption: The barge at the weir", "paragraph: \(Self.prose)",
        "furniture: The history of the weir", "heading: A short rope",
        "paragraph: One line & more words.", "blockQuotation: “We waited.”",
        "item: Nine metres of rope", "item: Eleven people", "furniture: Facebook",
        "furniture: About us",
      ])
    #expect(article.metadata.publication == "The Lock Gazette")
    #expect(article.metadata.bylines == ["Petra Olin"])
    #expect(article.metadata.headline == "Barge drifts into weir")
    #expect(article.metadata.published?.iso == "2022-10-04")
  }

  @Test func linkedDataComesFirst() throws {
    let article = try page(
      """
      <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],
      "headline":"Barge drifts","datePublished":"2022-10-04T08:00:00Z",
      "author":[{"@type":"Person","name":"Petra Olin"},"By Samir Haddad"],
      "publisher":{"name":"Lock Gazette"}}]}</script>
      <meta name=author content="Somebody Else"><p>\(Self.prose)
      """)
    #expect(article.metadata.headline == "Barge drifts")
    #expect(article.metadata.bylines == ["Petra Olin", "Samir Haddad"])
    #expect(article.metadata.publication == "Lock Gazette")
    #expect(article.metadata.published?.iso == "2022-10-04")
  }

  @Test func whiteSpaceIsWhatABrowserShows() throws {
    let article = try page(
      "<p> a <b> b</b>c<br> d<br><br>e<pre>f\n  g</pre><div>h<div>i</div>j</div>")
    #expect(article.text[article.text.span] == "a b" + "c\nd\n\ne\n\nf\n  g\n\nh\n\ni\n\nj")
  }

  @Test(arguments: [
    "<p hidden>x</p>", "<p style='display: none'>x</p>", "<p aria-hidden=true>x</p>",
    "<script>x</script>", "<style>x</style>", "<template>x</template>", "<noscript>x</noscript>",
    "<svg><text>x</text></svg>", "<!-- x -->", "<div style=\"VISIBILITY:hidden\"><p>x</p></div>",
  ])
  func hiddenElementsAreNotText(_ html: String) throws {
    let article = try page("<p>Words \(html) more</p>")
    #expect(!article.text[article.text.span].contains("x"))
  }

  @Test func theArticleIsFoundAmongOtherProse() throws {
    let article = try page(
      "<div class=comments><p>\(Self.prose)</p></div>"
        + "<div><div><p>\(Self.prose)</p><p>\(Self.prose)</p></div></div>")
    #expect(article.blocks.map(\.kind) == [.furniture, .paragraph, .paragraph])
  }

  @Test func scriptsAreNotTakenForLongTags() throws {
    let code = String(repeating: "if (i <n) { f( a ) ; } ", count: 2_000)
    let article = try page("<script>\(code)</script><p>Words come after.</p>")
    #expect(article.text[article.text.span] == "Words come after.")
    #expect(article.notices.isEmpty)
  }

  /// A page that ends within its first declaration has no elements and no text.
  @Test(arguments: ["<!doctype html", "<!doctype a<!b c>", "<!doctype a {\"b\":<|"])
  func pagesWithoutElementsAreEmpty(html: String) {
    let failure = #expect(throws: ImportFailure.self) {
      try imported(html, fileName: "page.html")
    }
    #expect(failure?.reason == .empty)
  }

  @Test func hostilePagesEnd() throws {
    let many = 100_000
    for html in [
      String(repeating: "<div>", count: many), String(repeating: "<b><i>", count: many),
      String(repeating: "</p>", count: many), String(repeating: "<!--", count: many),
      "<p " + String(repeating: "a=1 ", count: many) + ">x",
    ] {
      let article = try page("<p>Words come first.</p>" + html)
      #expect(article.text[article.text.span].hasPrefix("Words come first."))
    }
  }
}
