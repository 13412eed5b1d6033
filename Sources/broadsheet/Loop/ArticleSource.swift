import NewsCore
import Synchronization

/// The files named on the command line and what is in them.
final class ArticleSource: Sendable {
  private let paths: [String]
  /// What came from standard input, which can be read only once.
  private let piped = Mutex<[UInt8]?>(nil)

  private let importer: ArticleImporter

  /// - Parameters:
  ///   - columns: what the user says of the columns of tables.
  ///   - pages: reads web pages.
  init(paths: [String], columns: TableColumns = TableColumns(), pages: any PageReading) {
    self.paths = paths
    importer = ArticleImporter.whole(columns: columns, pages: pages)
  }

  /// The files there are now.
  func files() -> FileFinding {
    FileFinder().files(at: paths)
  }

  /// The articles of a file and what in it is passed over.
  func contents(of file: FoundFile) throws(ImportFailure) -> FileContents {
    try importer.contents(of: bytes(of: file), from: file)
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
