/// What an article may be called when an account is asked for: its publication, its folder and file
/// with what it is called in the file, or its address.
struct AccountNames {
  let names: [String]

  init(publication: String?, article name: String) {
    names = [publication, Self.place(of: name)].compactMap(\.self)
  }

  /// Folders above the article's own say where an archive is kept and not what it is.
  private static func place(of name: String) -> String {
    let file = file(of: name)
    if file.contains("://") { return name }
    return file.split(separator: "/").suffix(2).joined(separator: "/") + name[file.endIndex...]
  }

  /// What stands before the name of an article in a file; a folder may end with the same sign.
  private static func file(of name: String) -> Substring {
    let bytes = name.utf8
    let end = bytes.indices.first { place in
      bytes[place] == UInt8(ascii: "#")
        && bytes[place...].dropFirst().first != UInt8(ascii: "/")
    }
    return name[..<(end ?? name.endIndex)]
  }
}
