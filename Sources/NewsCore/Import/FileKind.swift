import Glibc

/// What stands at a path.
enum FileKind: Hashable {
  case file(size: Int)
  case folder
  /// A pipe, a socket or a device, in words with their article.
  case other(String)

  /// From the mode and the size that `stat` tells.
  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(size: Int(status.st_size))
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .other("a named pipe")
    case S_IFSOCK: self = .other("a socket")
    default: self = .other("a device")
    }
  }
}
