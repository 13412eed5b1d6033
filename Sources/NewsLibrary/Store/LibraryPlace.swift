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

  /// The folders that the user has for data and for what can be made again; nil when there is no
  /// home.
  public static func standard(_ environment: (String) -> String?) -> LibraryPlace? {
    guard let library = UserFolder.data(environment), let index = UserFolder.cache(environment)
    else { return nil }
    return .folders(library: library, index: index)
  }

  /// The command that makes the index anew.
  var remedy: String {
    guard case .folders(let library, let index) = self, library == index else {
      return "broadsheet add"
    }
    let isPlain = library.utf8.allSatisfy { byte in
      byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x2D && byte <= 0x39 || byte == 0x5F
    }
    let words =
      isPlain
      ? library
      : "'"
        + library.split(
          separator: "'", omittingEmptySubsequences: false
        ).joined(separator: "'\\''") + "'"
    return "broadsheet add --library " + words
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
