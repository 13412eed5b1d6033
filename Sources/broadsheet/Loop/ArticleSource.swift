import NewsCore
import Synchronization

/// The files named on the command line and how documents are made of them.
final class ArticleSource: Sendable {
  private let paths: [String]
  /// What came from standard input, which can be read only once.
  private let piped = Mutex<[UInt8]?>(nil)

  init(paths: [String]) {
    self.paths = paths
  }

  /// The files there are now.
  func files() -> FileFinding {
    FileFinder().files(at: paths)
  }

  /// Reads and analyses a file.
  func document(_ file: FoundFile) throws(ImportFailure) -> Document {
    var article = try ArticleImporter().article(
      from: bytes(of: file), id: file.id, fileName: file.path)
    article.story = file.story
    return Analyzer().document(from: article)
  }

  private func bytes(of file: FoundFile) throws(ImportFailure) -> [UInt8] {
    guard file.path == FileFinder.standardInput else {
      return try FileReader().bytes(at: file.path)
    }
    if let bytes = piped.withLock({ $0 }) { return bytes }
    let bytes = try FileReader().bytes(at: file.path)
    piped.withLock { $0 = bytes }
    return bytes
  }
}
