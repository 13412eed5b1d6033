/// Finds the mentions of a document.
struct NameFinder {
  func mentions(in document: Document) -> [Mention] { [] }
}
