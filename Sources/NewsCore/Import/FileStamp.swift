import Glibc

/// What tells without reading a file whether it is still as it was.
public struct FileStamp: Hashable, Sendable {
  /// In bytes.
  public let size: Int
  /// When the file was written last, in nanoseconds since 1970.
  public let modified: Int
  /// The file's number in its file system: another file that took its name has another.
  public let number: Int

  public init(size: Int, modified: Int, number: Int) {
    self.size = size
    self.modified = modified
    self.number = number
  }

  init(_ status: stat) {
    size = Int(status.st_size)
    modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
    number = Int(truncatingIfNeeded: status.st_ino)
  }
}
