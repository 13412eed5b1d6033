import GRDB
import NewsCore

/// Why a library cannot be opened, read or written, and what can be done about it.
public enum LibraryFailure: Error, Hashable, Sendable {
  /// There is no library in the folder.
  case missing(folder: String)
  /// There is no index, or one of another version or library; `remedy` is the command that makes it
  /// anew, which takes the right to write.
  case noIndex(file: String, remedy: String)
  /// The index is damaged, and the library is not; the database's words.
  case damagedIndex(file: String, words: String, remedy: String)
  /// The folder cannot be made or entered; the system's words.
  case unreachable(folder: String, words: String)
  /// Somebody else writes, by process number when it is known.
  case locked(process: Int?)
  /// The library is of a newer version of the program and is opened for reading only.
  case newer(file: String)
  /// The file can be read and not be written.
  case readOnly(file: String)
  /// The file is no database or is damaged; the database's words.
  case damaged(file: String, words: String)
  /// There is no room for more.
  case full(file: String)
  /// The file is there and cannot be opened.
  case closed(file: String)
  /// Anything else that the database says.
  case database(file: String, words: String)

  /// One sentence: what is wrong and the way out.
  public var message: String {
    switch self {
    case .missing(let folder):
      "\(folder): there is no library yet; put articles into it with: broadsheet add PATH"
    case .noIndex(let file, let remedy):
      "\(file): the library has no index of this version; make it anew with: \(remedy)"
    case .damagedIndex(let file, let words, let remedy):
      "\(file): the index is damaged (\(words)); the library is not; make it anew with: \(remedy)"
    case .unreachable(let folder, let words):
      "\(folder): the library's folder cannot be used: \(words); name another with --library"
    case .locked(let process?):
      "process \(process) writes to the library; try again when it is done"
    case .locked(nil): "another program writes to the library; try again when it is done"
    case .newer(let file):
      "\(file): written by a newer Broadsheet; this one only reads it"
    case .readOnly(let file):
      "\(file): the library cannot be written; check its permissions or name another with --library"
    case .damaged(let file, let words):
      "\(file): the library is damaged (\(words)) and is left as it is; "
        + "take it from a backup, or save what can be read with: sqlite3 FILE .recover"
    case .full(let file):
      "\(file): there is no room left; make some and run the same command again"
    case .closed(let file):
      "\(file): it cannot be opened; check the permissions of the file and its folder"
    case .database(let file, let words): "\(file): \(words)"
    }
  }

  /// Whether the index is at fault, which can be made anew.
  public var isOfIndex: Bool {
    switch self {
    case .noIndex, .damagedIndex: true
    default: false
    }
  }

  /// The same of the index, where it tells of damage.
  func ofIndex(remedy: String) -> LibraryFailure {
    guard case .damaged(let file, let words) = self else { return self }
    return .damagedIndex(file: file, words: words, remedy: remedy)
  }

  /// What an error of the database at `file` means.
  init(_ error: any Error, file: String) {
    if let failure = error as? LibraryFailure {
      self = failure
      return
    }
    if error is ByteReader.Damage {
      self = .damaged(file: file, words: "an article in it cannot be read")
      return
    }
    guard let error = error as? DatabaseError else {
      self = .database(file: file, words: "\(error)")
      return
    }
    let words = error.message ?? "\(error.resultCode)"
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .damaged(file: file, words: words)
      case .SQLITE_CANTOPEN: .closed(file: file)
      case .SQLITE_FULL: .full(file: file)
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(file: file)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(process: nil)
      default: .database(file: file, words: words)
      }
  }
}
