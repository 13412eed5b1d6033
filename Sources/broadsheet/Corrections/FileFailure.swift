import Glibc

/// Why a file cannot be read or written, for people.
struct FileFailure: Error, Equatable {
  let message: String

  init(_ message: String) {
    self.message = message
  }

  /// What the system said last of a path.
  init(path: String) {
    let number = errno
    let words = unsafe strerror(number).map { unsafe String(cString: $0) }
    message = "\(path): \(words ?? "system error \(number)")"
  }
}
