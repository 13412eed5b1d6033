import Glibc

/// Finds the files that paths on the command line lead to: files, and what folders hold at any
/// depth.
///
/// The files of a folder are together, which counts when articles are put into stories. Names that
/// begin with a full stop are passed over in folders, and so is what belongs to a saved page. Where
/// no file has the name given, what stands behind a `#` names an article in the file before it.
public struct FileFinder: Sendable {
  /// The path that stands for standard input.
  public static let standardInput = "-"
  /// Folders within folders beyond this are not entered.
  private static let deepest = 64

  public init() {}

  /// The files at `paths`, in the order of `paths` and in natural order within folders.
  public func files(at paths: [String]) -> FileFinding {
    var walk = Walk()
    for path in paths {
      if path == Self.standardInput {
        walk.add(FoundFile(path: path, story: ""))
      } else {
        walk.visit(path, story: "", above: [])
      }
    }
    return walk.finding
  }

  /// The file in which there may be an article of that name, as in `feed.xml#2`; nil when there is
  /// no such file.
  public static func container(of name: String) -> String? {
    name.indices.lazy.filter { name[$0] == "#" }.map { String(name[..<$0]) }.first { file in
      var status = stat()
      guard unsafe stat(SystemPath(file).bytes, &status) == 0,
        case .file(let size) = FileKind(status)
      else {
        return false
      }
      return size <= FileReader.largest
    }
  }

  /// What a folder is known by, whatever its path.
  private struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// The finding as it grows.
  private struct Walk {
    var finding = FileFinding()
    private var known: Set<String> = []
    /// For the path of each file its place among the files found.
    private var places: [String: Int] = [:]
    private var entered: Set<Identity> = []

    /// A file is read once, for all that is wanted of it.
    mutating func add(_ file: FoundFile) {
      let (isNew, old) = known.insert(file.path)
      if !isNew, !old.utf8.elementsEqual(file.path.utf8) {
        finding.skipped.append(ImportFailure(fileName: file.path, reason: .sameName))
      } else if isNew {
        places[file.path] = finding.files.count
        finding.files.append(file)
      } else if let place = places[file.path] {
        if file.parts.isEmpty || finding.files[place].parts.isEmpty {
          finding.files[place].parts = []
        } else {
          finding.files[place].parts += file.parts
        }
      }
    }

    mutating func skip(_ path: String, _ reason: ImportFailure.Reason) {
      if known.insert(path).inserted {
        finding.skipped.append(ImportFailure(fileName: path, reason: reason))
      }
    }

    /// `above` are the folders that `path` stands in.
    mutating func visit(_ path: String, story: String, above: [Identity]) {
      var status = stat()
      guard unsafe stat(SystemPath(path).bytes, &status) == 0 else {
        let error = errno
        if above.isEmpty, let file = FileFinder.container(of: path) {
          return add(FoundFile(path: file, story: "", parts: [path]))
        }
        return skip(path, reason(for: error, at: path))
      }
      switch FileKind(status) {
      case .other(let kind): skip(path, .notAFile(kind: kind))
      case .file(let size):
        if size > FileReader.largest {
          skip(path, .tooLarge(limit: FileReader.largest))
        } else if size == 0 && !path.hasPrefix("/proc/") {
          skip(path, .empty)
        } else {
          add(FoundFile(path: path, story: story, stamp: FileStamp(status)))
        }
      case .folder:
        let identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
        if above.contains(identity) || above.count >= FileFinder.deepest {
          skip(path, .linkLoop)
        } else if entered.insert(identity).inserted {
          enter(path, above: above + [identity])
        }
      }
    }

    private mutating func enter(_ folder: String, above: [Identity]) {
      guard let names = FolderReader().names(in: folder) else {
        return skip(folder, .unreadable(SystemError.words(for: errno)))
      }
      let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      let all = Set(names)
      var last: String?
      for name in names.sorted(by: NaturalOrder.precedes)
      where !name.hasPrefix(".") && !SavedPage.belongs(name, toPageAmong: all) {
        let path = "\(base)/\(name)"
        // Names that are not UTF-8 may be shown alike.
        if let last, last.utf8.elementsEqual(name.utf8) {
          finding.skipped.append(ImportFailure(fileName: path, reason: .sameName))
        } else {
          visit(path, story: base.isEmpty ? "/" : base, above: above)
        }
        last = name
      }
    }

    private func reason(for error: Int32, at path: String) -> ImportFailure.Reason {
      var status = stat()
      let isThere = unsafe lstat(SystemPath(path).bytes, &status) == 0
      switch error {
      case ENOENT, ENOTDIR: return isThere ? .danglingLink : .missing
      case ELOOP: return .linkLoop
      default: return .unreadable(SystemError.words(for: error))
      }
    }
  }
}
