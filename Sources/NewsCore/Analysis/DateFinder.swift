/// Finds the dates of a document.
struct DateFinder {
  func dates(in document: Document) -> [DateMention] { [] }
}
