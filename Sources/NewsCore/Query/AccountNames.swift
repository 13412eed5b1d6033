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
    let end = name.indices.first { place in
      name[place] == "#" && !name[place...].dropFirst().hasPrefix("/")
    }
    return name[..<(end ?? name.endIndex)]
  }
}
