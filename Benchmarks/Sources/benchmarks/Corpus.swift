import Glibc

/// The files of a folder and of the folders in it, in the order of their paths.
struct Corpus {
  let files: [(path: String, bytes: [UInt8])]

  init(folder: String) {
    files = Self.paths(in: folder).sorted().compactMap { path in
      Self.bytes(of: path).map { (path, $0) }
    }
  }

  private static func paths(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = "\(folder)/\(name)"
      if entry.pointee.d_type == UInt8(DT_DIR) {
        paths += Self.paths(in: path)
      } else if entry.pointee.d_type == UInt8(DT_REG) {
        paths.append(path)
      }
    }
    return paths
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    guard size > 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }
}
