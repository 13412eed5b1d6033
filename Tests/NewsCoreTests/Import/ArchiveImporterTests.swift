import TestSupport
import Testing

@testable import NewsCore

/// Archives are read member by member in memory; hostile ones end with a clear message.
struct ArchiveImporterTests {
  private func contents(_ bytes: [UInt8], parts: [String] = []) throws -> FileContents {
    try ArticleImporter().contents(
      of: bytes, from: FoundFile(path: "week.zip", story: "", parts: parts))
  }

  /// What was passed over, by name.
  private func reasons(_ contents: FileContents) -> [String: ImportFailure.Reason] {
    Dictionary(contents.skipped.map { ($0.fileName, $0.reason) }) { first, _ in first }
  }

  @Test func membersAreFilesAndFoldersStories() throws {
    let zip = PackedFiles([
      ("weir/b10.txt", "The barge sank."), ("weir/b2.txt", "The barge drifted."),
      ("weir/empty.txt", ""), ("weir/.hidden", "x"), ("__MACOSX/weir/b2.txt", "x"),
      ("weir/map.png", "x"), ("rope.html", "<html><p>A rope was found.</p></html>"),
      ("rope_files/frame.html", "<p>x</p>"),
      ("feed.xml", FileContentsTests.feed(["One.", "Two."])), ("../../etc/passwd", "Words."),
    ])
    let contents = try contents(zip.bytes)
    #expect(
      contents.articles.map(\.id.name) == [
        "week.zip#../../etc/passwd", "week.zip#feed.xml#1", "week.zip#feed.xml#2",
        "week.zip#rope.html", "week.zip#weir/b2.txt", "week.zip#weir/b10.txt",
      ])
    #expect(contents.articles.last?.story == "week.zip#weir")
    #expect(contents.articles[3].story == "week.zip")
    #expect(lines(of: contents.articles[5]) == ["paragraph: The barge sank."])
    #expect(
      reasons(contents) == ["week.zip": .resources(count: 1), "week.zip#weir/empty.txt": .empty])
  }

  @Test func membersCanBeNamed() throws {
    let zip = PackedFiles([("weir/a.txt", "One."), ("weir/b.txt", "Two."), ("c.txt", "Three.")])
    func names(_ part: String) throws -> [String] {
      try contents(zip.bytes, parts: [part]).articles.map(\.id.name)
    }
    #expect(try names("week.zip#weir/b.txt") == ["week.zip#weir/b.txt"])
    #expect(try names("week.zip#weir") == ["week.zip#weir/a.txt", "week.zip#weir/b.txt"])
    #expect(try names("week.zip#we") == [])
  }

  @Test func aBookIsReadInItsOrder() throws {
    let book = PackedFiles([
      ("mimetype", "application/epub+zip"),
      (
        "META-INF/container.xml",
        """
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
        <rootfile full-path="OPS/book.opf"/></rootfiles></container>
        """
      ),
      (
        "OPS/book.opf",
        """
        <package xmlns="http://www.idpf.org/2007/opf"><metadata
         xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Lock Weekly</dc:title>
        <dc:creator>Petra Olin</dc:creator><dc:date>2022-10-04</dc:date></metadata>
        <manifest><item id="a" href="text/a%20b.xhtml"/><item id="b" href="../b.xhtml"/>
        <item id="c" href="gone.xhtml"/></manifest>
        <spine><itemref idref="b"/><itemref idref="a"/><itemref idref="c"/></spine></package>
        """
      ),
      ("OPS/text/a b.xhtml", "<html><body><h1>Rope</h1><p>A rope was found.</p></body></html>"),
      ("b.xhtml", "<html><body><h1>Weir</h1><p>A barge hit the weir.</p></body></html>"),
    ])
    let contents = try contents(book.bytes)
    #expect(
      contents.articles.map(\.id.name) == ["week.zip#b.xhtml", "week.zip#OPS/text/a b.xhtml"])
    let article = contents.articles[0]
    #expect(lines(of: article) == ["headline: Weir", "paragraph: A barge hit the weir."])
    #expect(article.metadata.publication == "Lock Weekly")
    #expect(article.metadata.bylines == ["Petra Olin"])
    #expect(article.metadata.published?.iso == "2022-10-04")
    #expect(contents.skipped.map(\.fileName) == ["week.zip#OPS/gone.xhtml"])
  }

  @Test func archivesWithinArchivesAreRefused() throws {
    let inner = PackedFiles([("a.txt", "Words.")])
    let contents = try contents(
      PackedFiles([("inner.zip", inner.bytes), ("b.txt", Array("Words.".utf8))]).bytes)
    #expect(contents.articles.map(\.id.name) == ["week.zip#b.txt"])
    #expect(contents.skipped.first?.message.contains("within an archive") ?? false)
  }

  @Test func officeDocumentsAreRefused() {
    let document = PackedFiles([("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>")])
    #expect(
      throws: ImportFailure(fileName: "week.zip", reason: .binary(kind: "an office document"))
    ) { try contents(document.bytes) }
  }

  @Test func damagedArchivesAreReadAsFarAsTheyGo() throws {
    let zip = PackedFiles([("a.txt", "Words come first."), ("b.txt", "Words come second.")]).bytes
    for length in 4..<zip.count {
      guard let contents = try? contents(Array(zip[..<length])) else { continue }
      #expect(contents.articles.count == 2 || !contents.skipped.isEmpty, "cut at \(length)")
    }
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      var bytes = zip
      bytes[Int.random(in: 4..<bytes.count, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
      _ = try? contents(bytes)
    }
  }

  @Test func bombsEndWithAMessage() {
    let zeros = [UInt8](repeating: 0x20, count: 1 << 20)
    let zip = PackedFiles((0..<6).map { ("\($0).txt", zeros) }).bytes
    var reader = ArchiveReader(limit: 3 << 20)
    let archive = reader.archive(in: zip)
    #expect(archive.members.count == 2)
    #expect(archive.damage?.contains("larger than 3 MiB") ?? false)
  }

  @Test func namesAreContentOnly() throws {
    let names = ["../up.txt", "/abs.txt", "a\nb.txt", "\u{1B}[2J.txt", "c/../d.txt", "#1.txt"]
    let contents = try contents(PackedFiles(names.map { ($0, "Words of \($0.count).") }).bytes)
    #expect(Set(contents.articles.map(\.id.name)) == Set(names.map { "week.zip#" + $0 }))
    #expect(contents.skipped.isEmpty)
  }

  @Test func whatAToolIsMissingForIsToldByFile() throws {
    let zip = PackedFiles([("a.pdf", "%PDF-1.4"), ("b.txt", "Words.")])
    let contents = try ArticleImporter(pdfReader: NoReader()).contents(
      of: zip.bytes, from: FoundFile(path: "week.zip", story: ""))
    #expect(contents.articles.map(\.id.name) == ["week.zip#b.txt"])
    #expect(contents.skipped.map(\.fileName) == ["week.zip#a.pdf"])
    #expect(contents.skipped[0].message.hasSuffix("install it: apt install poppler-utils"))
  }

  /// A system without the program.
  private struct NoReader: PDFReader {
    func document(in bytes: [UInt8]) throws(ImportFailure.Reason) -> PDFDocument {
      throw .noTool(name: "pdftotext", kind: "a PDF document", package: "poppler-utils")
    }
  }

  @Test func savedPagesAreToldByTheirFolder() {
    let names: Set = ["weir.html", "rope.htm", "_files", "x.txt"]
    #expect(SavedPage.belongs("weir_files", toPageAmong: names))
    #expect(SavedPage.belongs("rope-Dateien", toPageAmong: names))
    #expect(!SavedPage.belongs("x_files", toPageAmong: names))
    #expect(!SavedPage.belongs("_files", toPageAmong: names))
    #expect(!SavedPage.belongs("weir", toPageAmong: names))
  }

  @Test func aSavedPageIsOneArticle() {
    let folder = TemporaryFolder()
    folder.makeFolder("weir_files")
    folder.makeFolder("other_files")
    for name in ["weir.html", "weir_files/frame.html", "other_files/a.txt"] {
      folder.write("words", to: name)
    }
    let finding = FileFinder().files(at: [folder.path])
    #expect(finding.files.map(\.path) == [folder("other_files/a.txt"), folder("weir.html")])
  }
}
