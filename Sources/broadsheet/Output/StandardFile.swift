import Glibc

/// A file the program was started with, written to without a buffer.
struct StandardFile: Sendable {
  static let output = StandardFile(number: STDOUT_FILENO)
  static let error = StandardFile(number: STDERR_FILENO)

  let number: Int32

  /// Writes all of the bytes; false when nobody reads them any more or there is no room.
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
        return false
      }
    }
    return true
  }
}
