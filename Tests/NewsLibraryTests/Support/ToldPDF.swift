import NewsCore

/// Reads any PDF document as the same text; without one it is a tool that is not installed.
struct ToldPDF: PDFReader {
  let text: String?

  func document(in bytes: [UInt8]) throws(ImportFailure.Reason) -> PDFDocument {
    guard let text else { throw .noTool(name: "tool", kind: "a PDF document", package: "tools") }
    return PDFDocument(text: Array(text.utf8))
  }
}
