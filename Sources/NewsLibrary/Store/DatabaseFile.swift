import GRDB
import Glibc

/// Opens the database files of a library.
enum DatabaseFile {
  /// Bytes of a page: articles are a few thousand bytes, and of small pages much would stay empty.
  private static let pageSize = 16_384
  /// Kilobytes of pages that a connection keeps that searches: they go back to them. SQLite's own 2 MB
  /// are a hundred pages.
  private static let searchingCache = 16_384
  /// How long a connection waits for another program's write, in seconds.
  private static let patience = 10.0

  /// The database in the file at `path`, or a new one in memory.
  ///
  /// Readers of a file are never blocked: it is in write-ahead mode.
  static func open(_ path: String?) throws -> any DatabaseWriter {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "library"
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA page_size = \(pageSize); PRAGMA temp_store = MEMORY")
    }
    guard let path else { return try DatabaseQueue(configuration: configuration) }
    return try DatabasePool(path: path, configuration: configuration)
  }

  /// The database in the file at `path`, to be read only.
  ///
  /// Where nothing may be written beside the file and nothing waits to be written into it, SQLite is
  /// told that it does not change: else it wants to make a file for those who read together.
  static func openForReading(_ path: String) throws -> any DatabaseReader {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.readonly = true
    return try DatabaseQueue(
      path: isUnchanging(path) ? unchanging(path) : path, configuration: configuration)
  }

  private static func isUnchanging(_ path: String) -> Bool {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "."
    guard unsafe access(String(folder), W_OK) != 0 else { return false }
    var status = stat()
    return unsafe stat("\(path)-wal", &status) != 0 || status.st_size == 0
  }

  /// The address by which SQLite is told that a file does not change.
  private static func unchanging(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      let isPlain = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x2D && byte <= 0x39
      bytes +=
        isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return "file:\(String(decoding: bytes, as: UTF8.self))?immutable=1"
  }

  /// Whether a database finds nothing wrong when it looks at how it is built.
  static func isSound(_ database: any DatabaseReader) -> Bool {
    let words = try? database.read { try String.fetchAll($0, sql: "PRAGMA quick_check") }
    return words == ["ok"]
  }

  /// Has a connection keep what searches go back to. Lists are read once, and sooner without.
  static func prepareForSearching(_ db: Database) throws {
    try db.execute(sql: "PRAGMA cache_size = -\(searchingCache)")
  }

  /// Gives a damaged file another name, so that a new one can be made and nothing is lost.
  static func setAside(_ path: String) throws(LibraryFailure) {
    guard unsafe rename(path, "\(path).damaged") == 0 else { throw .readOnly(file: path) }
    removeJournals(of: path)
  }

  /// Deletes a database that can be made again.
  static func remove(_ path: String) throws(LibraryFailure) {
    guard unsafe unlink(path) == 0 else { throw .readOnly(file: path) }
    removeJournals(of: path)
  }

  /// What was not yet written into a file belongs to no other.
  private static func removeJournals(of path: String) {
    unsafe unlink("\(path)-wal")
    unsafe unlink("\(path)-shm")
  }

  /// Whether there is a file at `path`.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0
  }
}
