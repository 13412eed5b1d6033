import Glibc
import NewsCore

/// The files named on the command line and how documents are made of them.
struct ArticleSource: Sendable {
  /// A file to be read and the story it belongs to.
  struct File: Sendable {
    let path: String
    let story: String
  }

  let paths: [String]

  func files() -> (files: [File], failures: [ImportFailure]) {
    var files: [File] = []
    for path in paths {
      let names = Self.names(inFolder: path)
      if names.isEmpty { files.append(File(path: path, story: "")) }
      for name in names {
        let inner = path + "/" + name
        let deeper = Self.names(inFolder: inner)
        if deeper.isEmpty { files.append(File(path: inner, story: path)) }
        files += deeper.map { File(path: inner + "/" + $0, story: inner) }
      }
    }
    return (files, [])
  }

  func document(_ file: File) throws(ImportFailure) -> Document {
    guard let bytes = Self.bytes(ofFile: file.path) else {
      throw ImportFailure(fileName: file.path, reason: .missing)
    }
    var article = try ArticleImporter().article(
      from: bytes, id: ArticleID(file.path), fileName: file.path)
    article.story = file.story
    return Analyzer().document(from: article)
  }

  private static func names(inFolder path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private static func bytes(ofFile path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(file, &chunk, chunk.count)
      if count <= 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }
}
