import TestSupport
import Testing

@testable import NewsCore

/// The format is found by content, then by name, and what is no text is refused.
struct ArticleImporterTests {
  @Test(arguments: [
    ("Words and words.", "a.txt", Article.Format.plain), ("Words", "a.md", .markdown),
    ("# Words\n\nmore", "-", .markdown), ("---\ntitle: Words\n---\nmore", "a.txt", .markdown),
    ("--- and on", "a.txt", .plain), ("<!DOCTYPE html><p>Words", "a.txt", .html),
    ("\u{FEFF} <!-- saved --> <html><p>Words", "-", .html), ("<p>Words</p>", "a", .html),
    ("<?xml version='1.0'?><html><p>Words</p></html>", "a", .html), ("Words", "a.html", .plain),
    ("Words <b>bold</b>", "a.HTM", .html), ("< 5 people", "a.txt", .plain),
    ("#hashtag", "a.txt", .plain),
  ])
  func formats(text: String, name: String, format: Article.Format) throws {
    #expect(try imported(text, fileName: name).format == format)
  }

  @Test(arguments: [
    (Array("%PDF-1.4 x".utf8), ImportFailure.Reason.binary(kind: "a PDF document")),
    ([0x50, 0x4B, 3, 4], .binary(kind: "a ZIP archive or an office document")),
    ([0x61, 0, 0x62], .binary(kind: nil)), ([], .empty), (Array(" \r\n\t\u{FEFF}".utf8), .empty),
    (Array("<html><script>x</script></html>".utf8), .empty),
  ])
  func refusals(bytes: [UInt8], reason: ImportFailure.Reason) {
    #expect(throws: ImportFailure(fileName: "weir", reason: reason)) {
      try imported(bytes, fileName: "weir")
    }
  }

  @Test func encodingOfAPageIsTheDeclaredOne() throws {
    let page = "<html><meta charset=windows-1251><p>".utf8
    let article = try imported(Array(page) + [0xCF, 0xF0, 0xE8], fileName: "a.html")
    #expect(article.encoding == "windows-1251 (declared)")
    #expect(article.text[article.text.span] == "При")
  }

  @Test(
    arguments: [
      ("<meta charset=\"UTF-8\">", "utf-8"), ("<META CHARSET = koi8-r >", "koi8-r"),
      ("<meta http-equiv='Content-Type' content='text/html; charset=big5'>", "big5"),
      ("<?xml version=\"1.0\" encoding='ISO-8859-2'?><html>", "iso-8859-2"),
      ("<meta name=x><p>charset=no</p>", nil), ("<p>Words", nil),
    ] as [(String, String?)])
  func declarations(page: String, encoding: String?) {
    #expect(EncodingDeclaration().encoding(in: Array(page.utf8)) == encoding)
  }

  /// Blocks ascend, are trimmed, lie within the text and between characters.
  private func isSound(_ article: Article) -> Bool {
    let bytes = article.text.bytes
    var end = 0
    for block in article.blocks {
      let span = block.span
      guard !span.isEmpty, span.start >= end, span.end <= bytes.count,
        Blank.trimmed(span, in: bytes.span) == span, bytes[span.start] & 0xC0 != 0x80,
        span.end == bytes.count || bytes[span.end] & 0xC0 != 0x80
      else { return false }
      end = span.end
    }
    for (first, second) in zip(article.markup, article.markup.dropFirst())
    where first.end > second.start { return false }
    return article.markup.allSatisfy { syntax in
      article.blocks.contains { $0.span.contains(syntax) }
    }
  }

  /// Whether every character but white space is in a block.
  private func isWhole(_ article: Article) -> Bool {
    let bytes = article.text.bytes.span
    var index = 0
    while index < bytes.count {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      let isCovered = article.blocks.contains { $0.span.contains(index) }
      if !Blank.contains(scalar) && !isCovered { return false }
      index += length
    }
    return true
  }

  private static let pieces = [
    "By ", "Petra Olin", "June 22, 2021", "News", "VARNA", " (CW) ", " — ", ": ", "Read more:",
    "\n",
    "\n\n", "\r\n", "\r", " ", "\u{A0}", "\u{FEFF}", "The barge drifted. ", "Photo: ", "#", "# ",
    "> ",
    "- ", "*", "_", "**", "`", "[", "](", ")", "]", "<", ">", "<p>", "</div>", "<b", "---", "---\n",
    "title: x\n", "===", "1. ", "|", "\\", "é", "日本", "\u{1F600}", "&amp;", "!", "?", "“", "”", "’",
    "@", "/", "Share this", "a", "\u{0}", "<!--", "-->", "<script>", "<li>", "<h1>", "<article>",
    ",",
  ]

  @Test(arguments: ["a.txt", "a.md", "a.html"])
  func anyTextIsReadSoundly(name: String) {
    var generator = SeededGenerator(seed: UInt64(name.utf8.count) &* 31 &+ 5)
    for _ in 0..<400 {
      let count = Int.random(in: 1..<40, using: &generator)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }
      let words = "Words " + text.joined().filter { $0 != "\0" }
      guard let article = try? imported(words, fileName: name) else { continue }
      #expect(isSound(article), "\(words.debugDescription)")
      if article.format == .plain {
        #expect(isWhole(article), "\(words.debugDescription)")
        #expect(article.text.bytes == Array(words.utf8))
      }
    }
  }

  @Test func anyBytesAreReadSoundly() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 1..<80, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      guard let article = try? imported(bytes) else { continue }
      #expect(isSound(article))
    }
  }
}
