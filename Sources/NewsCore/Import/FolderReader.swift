import Glibc

/// Lists folders.
struct FolderReader {
  /// The names in a folder but `.` and `..`, in no order; nil with `errno` set when it cannot be
  /// read.
  func names(in folder: String) -> [String]? {
    rawNames(in: SystemPath(folder).bytes)?.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as the system has them.
  ///
  /// - Parameter folder: with a closing zero.
  func rawNames(in folder: [CChar]) -> [[UInt8]]? {
    guard let stream = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      if name != Array(".".utf8) && name != Array("..".utf8) { names.append(name) }
    }
    return names
  }
}
