/// Where the two databases of a library are.
public enum LibraryPlace: Hashable, Sendable {
  /// In two folders, by their paths: one with what cannot be made again, one with what can.
  case folders(library: String, index: String)
  /// In memory, as long as the program runs.
  case memory

  /// One folder for both, as the user names it.
  public static func folder(_ path: String) -> LibraryPlace {
    .folders(library: path, index: path)
  }

  /// `broadsheet` in `$XDG_DATA_HOME` and `$XDG_CACHE_HOME`; for a variable that is not set or, as
  /// the XDG Base Directory Specification has it, not an absolute path, `~/.local/share` and
  /// `~/.cache`. Nil when the user has no home.
  public static func standard(_ environment: (String) -> String?) -> LibraryPlace? {
    func folder(_ variable: String, _ otherwise: String) -> String? {
      if let path = environment(variable), path.hasPrefix("/") { return "\(path)/broadsheet" }
      guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
      return "\(home)/\(otherwise)/broadsheet"
    }
    guard let library = folder("XDG_DATA_HOME", ".local/share"),
      let index = folder("XDG_CACHE_HOME", ".cache")
    else { return nil }
    return .folders(library: library, index: index)
  }

  /// The folder of what cannot be made again.
  var libraryFolder: String {
    if case .folders(let folder, _) = self { folder } else { "memory" }
  }

  /// The file of what cannot be made again; nil in memory.
  var libraryFile: String? {
    if case .folders(let folder, _) = self { "\(folder)/library.sqlite" } else { nil }
  }

  /// The file of what can be made again; nil in memory.
  var indexFile: String? {
    if case .folders(_, let folder) = self { "\(folder)/index.sqlite" } else { nil }
  }

  /// The file that is locked while somebody writes; nil in memory.
  var lockFile: String? {
    if case .folders(let folder, _) = self { "\(folder)/library.lock" } else { nil }
  }
}
