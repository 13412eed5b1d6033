import Glibc

/// A path as the system has it.
///
/// Names of files are bytes. Where they are not UTF-8 the program shows and knows them with U+FFFD in
/// place of what is none; the system wants the bytes, so the folder is looked through for the name that
/// is shown so.
package struct SystemPath {
  /// As the system takes it, with a closing zero.
  package let bytes: [CChar]

  package init(_ path: String) {
    bytes = Self.terminated(Self.isRepaired(path[...]) ? Self.found(path) : Array(path.utf8))
  }

  private static func terminated(_ name: [UInt8]) -> [CChar] {
    name.map { CChar(bitPattern: $0) } + [0]
  }

  /// Whether it has U+FFFD; most paths have not even its first byte.
  private static func isRepaired(_ path: Substring) -> Bool {
    path.utf8.contains(0xEF) && path.unicodeScalars.contains("\u{FFFD}")
  }

  private static func found(_ path: String) -> [UInt8] {
    var found: [UInt8] = []
    for (place, name) in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if place > 0 { found.append(UInt8(ascii: "/")) }
      let folder = found.isEmpty ? Array(".".utf8) : found
      found += isRepaired(name) ? rawName(name, in: folder) : Array(name.utf8)
    }
    return found
  }

  /// The name itself if it is there, else the first that is shown like it.
  private static func rawName(_ name: Substring, in folder: [UInt8]) -> [UInt8] {
    let names = FolderReader().rawNames(in: terminated(folder)) ?? []
    if names.contains(where: { $0.elementsEqual(name.utf8) }) { return Array(name.utf8) }
    return names.filter { String(decoding: $0, as: UTF8.self) == name }
      .min { $0.lexicographicallyPrecedes($1) } ?? Array(name.utf8)
  }
}
