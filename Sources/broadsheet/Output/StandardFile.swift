import Glibc
import NewsCore

/// A file the program was started with, written to without a buffer.
struct StandardFile: Sendable {
  static let output = StandardFile(number: STDOUT_FILENO)
  static let error = StandardFile(number: STDERR_FILENO)

  let number: Int32

  /// Errors after which what was asked for is not where it was to be.
  private static let losses: Set<Int32> = [ENOSPC, EDQUOT, EFBIG, EBADF]

  /// Writes all of the bytes; false when nobody reads them any more. Where standard output has no room
  /// or is closed, that is said and the program ends.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(number, $0.baseAddress, $0.count)
      }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        if self.number == STDOUT_FILENO, Self.losses.contains(errno) { Self.endAfterLoss(errno) }
        return false
      }
    }
    return true
  }

  private static func endAfterLoss(_ number: Int32) -> Never {
    let words = SystemError.systemWords(for: number)
    error.write(Array("broadsheet: standard output: \(words)\n".utf8))
    exit(1)
  }
}
