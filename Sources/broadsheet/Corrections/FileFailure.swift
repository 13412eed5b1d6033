import Glibc
import NewsCore

/// Why a file cannot be read or written, for people.
struct FileFailure: Error, Equatable {
  let message: String

  init(_ message: String) {
    self.message = message
  }

  /// What the system said last of a path.
  init(path: String) {
    self.init(path: path, number: errno)
  }

  /// What the system says of an error number and a path.
  init(path: String, number: Int32) {
    message = "\(path): \(SystemError.systemWords(for: number))"
  }
}
