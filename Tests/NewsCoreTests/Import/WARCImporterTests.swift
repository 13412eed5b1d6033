import TestSupport
import Testing

@testable import NewsCore

/// Web archives are read record by record.
struct WARCImporterTests {
  /// A record with its header, of the right length unless another is given.
  private func record(
    _ type: String, _ url: String, _ block: [UInt8], length: Int? = nil
  ) -> [UInt8] {
    let header = """
      WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\nWARC-Date: 2022-10-05T08:00:00Z\r
      Content-Type: application/http; msgtype=response\r\nContent-Length: \(length ?? block.count)\r
      \r\n
      """
    return Array(header.utf8) + block + Array("\r\n\r\n".utf8)
  }

  private func response(
    _ body: [UInt8], _ fields: String = "Content-Type: text/html; charset=UTF-8",
    status: String = "200 OK"
  ) -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\n\(fields)\r\n\r\n".utf8) + body
  }

  private let page = Array(
    "<html><h1>Weir</h1><p>The barge struck the weir at Lowmere on Monday.</p></html>".utf8)

  private func contents(_ bytes: [UInt8], path: String = "week.warc") throws -> FileContents {
    try ArticleImporter().contents(of: bytes, from: FoundFile(path: path, story: ""))
  }

  @Test func pagesAreArticlesCalledByTheirAddress() throws {
    let archive =
      record("warcinfo", "", Array("software: x".utf8))
      + record("request", "https://lock.example/a", Array("GET /a HTTP/1.1\r\n\r\n".utf8))
      + record("response", "<https://lock.example/a>", response(page))
      + record("response", "https://lock.example/a", response(page))
      + record("revisit", "https://lock.example/a", response([]))
      + record(
        "response", "https://lock.example/i.png", response([1, 2], "Content-Type: image/png"))
      + record("response", "https://lock.example/gone", response(page, status: "404 Not Found"))
      + record("response", "dns:lock.example", Array("192.0.2.1".utf8))
    let contents = try contents(archive)
    #expect(
      contents.articles.map(\.id.name) == [
        "week.warc#https://lock.example/a", "week.warc#https://lock.example/a#2",
      ])
    #expect(contents.articles[0].metadata.url == "https://lock.example/a")
    #expect(contents.articles[0].metadata.headline == "Weir")
    #expect(contents.articles[0].story == "week.warc#https://lock.example/a")
    #expect(
      contents.skipped == [ImportFailure(fileName: "week.warc", reason: .answers(count: 2))])
  }

  @Test func codingsAreUndone() throws {
    let chunked = Array("5;x=y\r\n<html\r\n3\r\n><p\r\n".utf8)
    let rest = Array(">The barge struck.</p></html>".utf8)
    let body = chunked + Array("\(String(rest.count, radix: 16))\r\n".utf8) + rest
    let ended = body + Array("\r\n0\r\n\r\n".utf8)
    let html = "Content-Type: text/html\r\n"
    let archive =
      record("response", "http://a.example/", response(ended, html + "Transfer-Encoding: chunked"))
      + record(
        "response", "http://b.example/",
        response(Self.stored(page, isGzip: true), html + "Content-Encoding: gzip"))
      + record(
        "response", "http://c.example/",
        response(Self.stored(page, isGzip: false), html + "Content-Encoding: deflate"))
      + record(
        "response", "http://d.example/",
        response(
          [0x3C, 0x70, 0x3E, 0xB3, 0xF3, 0x64, 0xBC], "Content-Type: text/html; charset=iso-8859-2")
      )
    let articles = try contents(archive).articles
    let struck = "paragraph: The barge struck the weir at Lowmere on Monday."
    #expect(
      articles.prefix(3).map { lines(of: $0).last } == [
        "paragraph: The barge struck.", struck, struck,
      ])
    #expect(String(decoding: articles[3].text.bytes, as: UTF8.self) == "łódź")
  }

  /// The bytes in one stored block of deflate, alone or as gzip has it.
  private static func stored(_ bytes: [UInt8], isGzip: Bool) -> [UInt8] {
    let low = UInt8(bytes.count & 0xFF)
    let high = UInt8(bytes.count >> 8)
    let block = [1, low, high, ~low, ~high] + bytes
    guard isGzip else { return block }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + block + [UInt8](repeating: 0, count: 8)
  }

  @Test func damagedArchivesAreReadAsFarAsTheyGo() throws {
    let whole = record("response", "http://a.example/", response(page))
    let cut = try contents(whole + record("response", "http://b.example/", page, length: 10_000))
    #expect(cut.articles.count == 1)
    #expect(cut.skipped[0].message.contains("cut off"))
    let broken = try contents(whole + Array("nonsense\r\n\r\n".utf8))
    #expect(broken.articles.count == 1)
    #expect(broken.skipped[0].message.contains("damaged"))
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      var bytes = whole + whole
      for _ in 0..<3 {
        bytes[Int.random(in: 8..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      _ = try? contents(bytes)
      _ = try? contents(Array(bytes.prefix(Int.random(in: 1..<bytes.count, using: &generator))))
    }
  }

  @Test func compressedFilesAreReadAsIfTheyWereNot() throws {
    let text = Array("Weir\n\nThe barge struck the weir.\n".utf8)
    // The checksum is not right, which is told; the text is there.
    let contents = try contents(Self.stored(text, isGzip: true), path: "a.txt.gz")
    #expect(contents.articles.map(\.id.name) == ["a.txt.gz"])
    #expect(contents.articles[0].text.bytes == text)
    #expect(contents.skipped.count == 1)
  }
}
