/// Finds the figures of a document.
struct FigureFinder {
  func figures(in document: Document) -> [Figure] { [] }
}
