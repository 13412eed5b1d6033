/// Takes the text out of PDF documents; NewsCore itself starts no program, so what does is given to
/// it.
public protocol PDFReader: Sendable {
  /// The text of the document in `bytes` and what the document tells of itself.
  func document(in bytes: [UInt8]) throws(ImportFailure.Reason) -> PDFDocument
}
