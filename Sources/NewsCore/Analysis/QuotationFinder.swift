/// Finds the words between quotation marks.
struct QuotationFinder {
  func passages(in document: Document) -> [QuotedPassage] { [] }
}
