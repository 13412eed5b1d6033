/// Where the articles come from that are read.
enum ArticleOrigin: Sendable {
  /// The files named on the command line.
  case files(ArticleSource)
  case library(LibraryShelf)

  var isLibrary: Bool { if case .library = self { true } else { false } }
}
