import Glibc
import NewsCore

/// Paths as a library keeps them, which hold wherever the program is started.
enum AbsolutePath {
  /// A path from the root, without `.` and empty parts; `..` and links stay, as what they lead to
  /// can change. The name of an article in a file stays as it is.
  static func path(_ path: String) -> String {
    guard let file = FileFinder.container(of: path) else { return plain(path) }
    return plain(file) + path.dropFirst(file.count)
  }

  private static func plain(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
    let parts = whole.split(separator: "/").filter { $0 != "." }
    return "/" + parts.joined(separator: "/")
  }

  private static var workingFolder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
