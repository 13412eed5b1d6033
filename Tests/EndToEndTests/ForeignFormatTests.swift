import Foundation
import TestSupport
import Testing

/// Formats that need a library or a program of the system, with the real program.
struct ForeignFormatTests {
  private func write(_ bytes: [UInt8], to name: String, in folder: Folder) throws -> String {
    let path = folder.path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func column(_ x: Int, _ lines: [String]) -> [SmallPDF.Line] {
    lines.enumerated().map { SmallPDF.Line(x, 680 - 12 * $0.offset, $0.element) }
  }

  /// A page of two columns and a second page, both with a head and a foot.
  private func pdf() -> SmallPDF {
    let head = SmallPDF.Line(60, 760, "The Lock Gazette")
    return SmallPDF(
      pages: [
        [head, .init(60, 730, "Barge strikes the weir"), .init(300, 30, "Page 1 of 2")]
          + column(
            60,
            [
              "A barge loaded with gravel struck the weir at",
              "Lowmere on Monday night. Nobody was hurt, the",
              "harbour master, Samir Haddad, said. He was inter-",
              "viewed by the police and said that all of the",
            ])
          + column(
            330,
            [
              "gates would be inspected on Wednesday morning.",
              "\"We heard a noise like thunder,\" said Ebba Lind,",
              "who lives beside the lock and was the first to",
            ]),
        [head, .init(60, 730, "call the fire brigade."), .init(300, 30, "Page 2 of 2")],
      ], details: [("Title", "Barge strikes the weir"), ("CreationDate", "D:20221005080000Z")])
  }

  @Test func readsPDF() throws {
    let folder = try Folder()
    let path = try write(pdf().bytes, to: "a.pdf", in: folder)
    let result = Program.run("export --format json \(path)")
    #expect(result.status == 0)
    let article = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(article["format"] as? String == "pdf")
    #expect(article["headline"] as? String == "Barge strikes the weir")
    #expect(article["published"] as? String == "2022-10-05")
    let text = try #require(article["text"] as? String).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("all of the gates would be inspected"))
    #expect(text.contains("He was interviewed by the police"))
    #expect(text.contains("the first to call the fire brigade."))
    #expect(Program.run("quotations said:Lind \(path)").output.contains("a noise like thunder"))
    #expect(!Program.run(path).output.contains("Page 1 of 2"))
  }

  @Test func saysWhatPDFNeeds() throws {
    let folder = try Folder()
    let path = try write(pdf().bytes, to: "a.pdf", in: folder)
    let program = "PATH=/nowhere XDG_DATA_HOME=/nowhere \(Shell.quoted(Program.path))"
    let missing = Shell.run("\(program) \(path) 2>&1 </dev/null")
    #expect(missing.status == 1)
    #expect(missing.output.contains("apt install poppler-utils"))
    let broken = try write(Array("%PDF-1.4\nnothing".utf8), to: "b.pdf", in: folder)
    let damaged = Program.run("\(broken) 2>&1")
    #expect(damaged.status == 1)
    #expect(damaged.output.contains("the PDF document is damaged"))
  }

  @Test func readsCompressedWebArchives() throws {
    let folder = try Folder()
    let html = "<html><h1>Barge strikes the weir</h1><p>“It sank,” said Ebba Lind.</p></html>"
    let response = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html
    try folder.write(
      """
      WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://lock.example/weir\r
      WARC-Date: 2022-10-05T08:00:00Z\r\nContent-Length: \(response.utf8.count)\r\n\r
      \(response)\r\n\r\n
      """, to: "week.warc")
    #expect(Shell.run("gzip \(folder.path)/week.warc").status == 0)
    let result = Program.run("quotations --format json \(folder.path)/week.warc.gz")
    let row = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(row["file"] as? String == folder.path + "/week.warc.gz#https://lock.example/weir")
    #expect(row["text"] as? String == "It sank,")
  }

  @Test func readsMarkdownAsItIsMeant() throws {
    let folder = try Folder()
    let path = try folder.write(
      """
      # Barge *strikes* the weir

      | place   | hurt |
      |---------|------|
      | Lowmere | none |

      - [x] inspect the [gates][g]

      “It sank,” said **Ebba
      Lind**.[^1]

      [g]: https://lock.example/gates
      [^1]: She lives there.
      """, to: "a.md")
    let text = Program.run(path).output
    for line in [
      "Barge strikes the weir", "place | hurt", "Lowmere | none", "inspect the gates",
      "She lives there.",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    #expect(!text.contains("[g]") && !text.contains("**") && !text.contains("[^1]"))
    #expect(Program.run("quotations \(path)").output.contains("Ebba Lind"))
  }

  @Test func namesInArchivesDoNotReachTheTerminal() throws {
    let folder = try Folder()
    let zip = PackedFiles([
      ("../\u{1B}[2J\n.txt", "Words of a weir."), ("\u{1B}]0;x\u{07}.pdf", "%PDF-1"),
    ])
    let path = try write(zip.bytes, to: "a.zip", in: folder)
    let output = Program.run("\(path) 2>&1").output
    #expect(output.contains("Words of a weir."))
    #expect(!output.contains("\u{1B}") && !output.contains("\u{07}"))
  }
}
