import Testing

@testable import NewsCore

/// Mails and mailboxes become articles, whatever their parts and encodings; hostile ones end.
struct MailImporterTests {
  private func contents(_ text: String, name: String = "letter.eml") throws -> FileContents {
    try contents(Array(text.utf8), name: name)
  }

  private func contents(_ bytes: [UInt8], name: String = "letter.eml") throws -> FileContents {
    try ArticleImporter().contents(of: bytes, from: FoundFile(path: name, story: ""))
  }

  /// The article of a mail of these fields and this body.
  private func mail(_ fields: String, _ body: String) throws -> Article {
    let text = "From: Lock Gazette <desk@lock.example>\n\(fields)\nMIME-Version: 1.0\n\n\(body)"
    return try #require(try contents(text).articles.first)
  }

  private let alternative = """
    --b1
    Content-Type: text/plain; charset=utf-8

    The plain story.
    --b1
    Content-Type: text/html; charset="utf-8"
    Content-Transfer-Encoding: quoted-printable

    <h1>Barge drifts</h1><p>The caf=C3=A9 at the weir is clo=
    sed.</p>
    --b1--

    """

  @Test func newsletter() throws {
    let article = try mail(
      """
      Subject: =?utf-8?Q?Barge_drifts?=
      Date: Tue, 4 Oct 2022 08:00:00 +0000
      Content-Type: multipart/alternative; boundary="b1"
      """, alternative)
    #expect(article.format == .mail)
    #expect(
      lines(of: article) == [
        "sourceLine: Lock Gazette <desk@lock.example>", "date: Tue, 4 Oct 2022 08:00:00 +0000",
        "headline: Barge drifts", "paragraph: The café at the weir is closed.",
      ])
    #expect(article.metadata.headline == "Barge drifts")
    #expect(article.metadata.publication == "Lock Gazette")
    #expect(article.metadata.published?.iso == "2022-10-04")
    #expect(article.notices.isEmpty)
  }

  @Test func notesAroundALetterAreFurniture() throws {
    let article = try mail(
      "Subject: Barge drifts\nContent-Type: text/html",
      """
      <p><a href="v">View this email in your browser</a></p><h1>Barge drifts</h1>
      <p>The café at the weir is closed.</p>
      <p>You are receiving this email because you signed up at lock.example.
      <a href="u">Unsubscribe</a> | <a href="p">Manage preferences</a></p>
      """)
    #expect(
      article.blocks.map(\.kind) == [.sourceLine, .furniture, .headline, .paragraph, .furniture])
  }

  @Test func linesMayEndInCarriageReturns() throws {
    let text =
      "From: a@b\nSubject: Weir\nMessage-ID: <1>\nContent-Type: multipart/alternative;\n boundary=b1\n\n"
      + alternative
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let article = try #require(try contents(windows).articles.first)
    #expect(lines(of: article).last == "paragraph: The café at the weir is closed.")
  }

  @Test func attachmentsAreNamed() throws {
    let article = try mail(
      "Content-Type: multipart/mixed; boundary=m",
      """
      --m
      Content-Type: multipart/alternative; boundary=b1

      \(alternative)
      --m
      Content-Type: application/pdf; name="map of the weir.pdf"
      Content-Transfer-Encoding: base64

      JVBERi0=
      --m
      Content-Type: text/plain
      Content-Disposition: attachment; filename*=utf-8''caf%C3%A9.txt

      More.
      --m
      Content-Type: text/plain

      The list's footer.
      --m--
      """)
    #expect(article.notices == ["2 attachments are not read: map of the weir.pdf, café.txt."])
    #expect(lines(of: article).last == "paragraph: The list's footer.")
    #expect(lines(of: article).contains("paragraph: The café at the weir is closed."))
  }

  @Test func encodingsOfBodies() throws {
    let cyrillic = try mail(
      "Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64", "8NLJ18XU\n")
    #expect(cyrillic.text[cyrillic.blocks[1].span] == "Привет")
    #expect(cyrillic.encoding == "koi8-r (declared)")
    let wrong = try mail("Content-Type: text/plain; charset=us-ascii", "The café is closed.")
    #expect(wrong.text[wrong.blocks[1].span] == "The café is closed.")
    let unknown = try mail("Content-Type: text/plain; charset=x-weir", "Words.")
    #expect(unknown.notices.isEmpty == false || unknown.text.count > 0)
    let strange = try mail("Content-Transfer-Encoding: x-rope", "Words.")
    #expect(strange.notices.first?.contains("x-rope") ?? false)
  }

  @Test(arguments: [
    ("=?utf-8?B?Y2Fmw6k=?=", "café"), ("=?ISO-8859-1?Q?caf=E9_closed?=", "café closed"),
    ("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=", "café"), ("a =?utf-8?Q?b?= c", "a b c"),
    ("=?utf-8?Q?a?=\n =?utf-8?Q?b?=", "ab"), ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("=?", "=?"),
    ("=?koi8-r?B?8NLJ18XU?=", "Привет"), ("=?utf-8*en?Q?a?=", "a"), ("caf\u{E9}", "café"),
  ])
  func encodedWords(value: String, text: String) {
    #expect(EncodedWords.text(of: Array(value.utf8)) == text)
  }

  @Test func flowedLinesArePutTogether() {
    let text = FlowedText.bytes(
      of: Array("One \r\nline.\n  Two\n-- \nsign".utf8), deletesSpace: false)
    #expect(String(decoding: text, as: UTF8.self) == "One line.\n Two\n-- \nsign\n")
    let joined = FlowedText.bytes(of: Array("日 \n本".utf8), deletesSpace: true)
    #expect(String(decoding: joined, as: UTF8.self) == "日本\n")
  }

  @Test func messagesWithinMessages() throws {
    let article = try mail(
      "Subject: Fwd\nContent-Type: multipart/mixed; boundary=m",
      "--m\nContent-Type: message/rfc822\n\nSubject: Barge drifts\n\nThe story itself.\n--m--\n")
    #expect(lines(of: article).contains { $0.hasSuffix("Barge drifts") })
    #expect(lines(of: article).last == "paragraph: The story itself.")
  }

  @Test func mailboxes() throws {
    let divider = "From desk@lock.example Tue Oct  4 08:00:00 2022"
    let box = """
      \(divider)
      From: Lock Gazette <desk@lock.example>
      Subject: First

      From here on the barge drifted.
      >From the weir came a rope.
      >>From far away.

      \(divider)
      Subject: Second

      It sank.
      From desk@lock.example Tue Oct  4 08:00:00 2022
      is no divider without a blank line.

      """
    for name in ["box.mbox", "box"] {
      let contents = try contents(box, name: name)
      #expect(contents.articles.map(\.id.name) == ["\(name)#1", "\(name)#2"])
      #expect(contents.articles.map(\.metadata.headline) == ["First", "Second"])
      let text = contents.articles[0].text
      #expect(text[text.span].contains("\nFrom the weir"))
      #expect(text[text.span].contains("\n>From far"))
    }
  }

  @Test(arguments: [
    "From: Lock Gazette\nDate: 4 October 2022\n\nThe barge drifted.", "From here on it drifted.",
    "Note: this is a story.\n\nMessage-ID: no.",
    "By: Petra Olin\nMIME-Version is a header.\n\nWords.",
  ])
  func otherTextsAreNoMails(text: String) throws {
    #expect(try contents(text, name: "account.txt").articles.map(\.format) == [.plain])
  }

  @Test func whatIsCutOffIsShownAsFarAsItGoes() throws {
    let article = try mail(
      "Subject: Weir\nContent-Type: multipart/mixed; boundary=never",
      "preamble\n--never\nContent-Type: text/plain\n\nThe barge drifted and")
    #expect(lines(of: article).last == "paragraph: The barge drifted and")
    #expect(article.notices == ["The message is cut off; what it has is shown."])
  }

  @Test func hostileMailsEnd() throws {
    let many = 100_000
    let nested = (0..<2_000).map {
      "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n"
    }.joined()
    let long = String(repeating: "x", count: 1 << 20)
    for (fields, body) in [
      (nested, "Words."), ("Subject: \(long)", "Words."), ("X: \(long)\nSubject: Weir", "Words."),
      (String(repeating: "X: y\n", count: many) + "Subject: z", "Words."),
      ("Content-Type: multipart/mixed; boundary=b", String(repeating: "--b\n\nw\n", count: many)),
      ("Content-Type: text/html", String(repeating: "<div>", count: many)),
      ("Subject: " + String(repeating: "=?utf-8?Q?a?= ", count: 10_000), "Words."),
      ("Content-Type: text/plain" + String(repeating: "; a=b", count: 20_000), "Words."),
      ("Content-Type: multipart/mixed; boundary=\"", "--\n\nWords.\n----\n"),
    ] {
      let text = "From: a@b\n\(fields)\nMIME-Version: 1.0\n\n\(body)"
      let contents = try contents(text)
      #expect(contents.articles.count + contents.skipped.count == 1)
    }
  }

  @Test func tooMuchIsTold() throws {
    let long = String(repeating: "x", count: 1 << 20)
    let article = try mail("Subject: Weir\nX-Long: \(long)", "Words.")
    #expect(article.notices.contains { $0.contains("header") })
    let parts = String(repeating: "--b\n\nword\n", count: 2_000)
    let many = try mail("Content-Type: multipart/mixed; boundary=b", parts + "--b--\n")
    #expect(many.notices.contains { $0.contains("too many parts") })
  }
}
