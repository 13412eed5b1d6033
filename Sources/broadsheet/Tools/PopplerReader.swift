import NewsCore

/// Reads PDF documents with the programs of Poppler, where they are installed.
struct PopplerReader: PDFReader {
  private let programs: (text: String, details: String)

  /// The programs are looked for in `PATH`; other names are for tests.
  init(text: String = "pdftotext", details: String = "pdfinfo") {
    programs = (text, details)
  }

  func document(in bytes: [UInt8]) throws(ImportFailure.Reason) -> PDFDocument {
    var document = PDFDocument(text: [])
    do throws(Tool.Failure) {
      // Without -layout columns are read one after the other and hyphens at the ends of lines are
      // undone.
      document.text = try Tool(name: programs.text).output(
        ["-enc", "UTF-8", "-eol", "unix", "-", "-"], input: bytes)
    } catch {
      throw reason(error)
    }
    guard document.text.contains(where: { $0 > 0x20 }) else {
      throw .damaged(
        "there is no text in the document, perhaps only pictures of pages; “ocrmypdf” adds it")
    }
    let details = try? Tool(name: programs.details).output(
      ["-enc", "UTF-8", "-isodates", "-"], input: bytes)
    for line in String(decoding: details ?? [], as: UTF8.self).split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      if value.isEmpty { continue }
      switch line[..<colon] {
      case "Title": document.title = document.title ?? String(value)
      case "Author": document.author = document.author ?? String(value)
      case "CreationDate": document.made = document.made ?? String(value)
      default: break
      }
    }
    return document
  }

  private func reason(_ failure: Tool.Failure) -> ImportFailure.Reason {
    switch failure {
    case .missing:
      .noTool(name: programs.text, kind: "a PDF document", package: "poppler-utils")
    case .tookTooLong: .damaged("it takes too long to read; print it anew, or save it as text")
    case .wroteTooMuch: .damaged("it holds too much text; split it")
    case .failed(_, let words) where words.contains("Incorrect password"):
      .damaged("it is encrypted; save it without a password first")
    case .failed: .damaged("the PDF document is damaged; fetch it again")
    case .refused(let words): .unreadable(words)
    }
  }
}
