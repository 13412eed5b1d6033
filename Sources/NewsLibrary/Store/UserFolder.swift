import Glibc

/// The folders in which programs keep things for their user.
public enum UserFolder {
  /// A folder that cannot be made, and the system's number of the error.
  public struct Failure: Error {
    public let folder: String
    public let number: Int32
  }

  /// For what cannot be made again: `broadsheet` in `$XDG_DATA_HOME`; where that is not set or, as the
  /// XDG Base Directory Specification has it, not an absolute path, in `~/.local/share`. Nil when
  /// the user has no home.
  public static func data(_ environment: (String) -> String?) -> String? {
    folder("XDG_DATA_HOME", orAtHome: ".local/share", environment)
  }

  /// For what can be made again: `broadsheet` in `$XDG_CACHE_HOME`, else in `~/.cache`.
  public static func cache(_ environment: (String) -> String?) -> String? {
    folder("XDG_CACHE_HOME", orAtHome: ".cache", environment)
  }

  private static func folder(
    _ variable: String, orAtHome place: String, _ environment: (String) -> String?
  ) -> String? {
    if let path = environment(variable), path.hasPrefix("/") { return "\(path)/broadsheet" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/\(place)/broadsheet"
  }

  /// Makes the folder at `path` and those above it that are missing, for the user alone.
  public static func make(_ path: String) throws(Failure) {
    var missing: [String] = []
    var folder = path[...]
    var status = stat()
    while unsafe stat(String(folder), &status) != 0, errno == ENOENT {
      missing.append(String(folder))
      guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { break }
      folder = folder[..<slash]
    }
    for folder in missing.reversed() where unsafe mkdir(folder, 0o700) != 0 {
      let number = errno
      if number != EEXIST { throw Failure(folder: folder, number: number) }
    }
  }
}
