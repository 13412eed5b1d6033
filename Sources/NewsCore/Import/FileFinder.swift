import Glibc

/// Finds the files that paths on the command line lead to: files, and what folders hold at any
/// depth.
///
/// A folder that holds files is a story and its files are accounts of it. Names that begin with a
/// full stop are passed over in folders.
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

  /// What a folder is known by, whatever its path.
  private struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// The finding as it grows.
  private struct Walk {
    var finding = FileFinding()
    private var known: Set<String> = []
    private var entered: Set<Identity> = []

    mutating func add(_ file: FoundFile) {
      if known.insert(file.path).inserted { finding.files.append(file) }
    }

    mutating func skip(_ path: String, _ reason: ImportFailure.Reason) {
      if known.insert(path).inserted {
        finding.skipped.append(ImportFailure(fileName: path, reason: reason))
      }
    }

    /// `above` are the folders that `path` stands in.
    mutating func visit(_ path: String, story: String, above: [Identity]) {
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { return skip(path, reason(for: errno, at: path)) }
      switch FileKind(status) {
      case .other(let kind): skip(path, .notAFile(kind: kind))
      case .file(let size):
        if size > FileReader.largest {
          skip(path, .tooLarge(limit: FileReader.largest))
        } else if size == 0 && !path.hasPrefix("/proc/") {
          skip(path, .empty)
        } else {
          add(FoundFile(path: path, story: story))
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
      for name in names.sorted(by: NaturalOrder.precedes) where !name.hasPrefix(".") {
        visit("\(base)/\(name)", story: base.isEmpty ? "/" : base, above: above)
      }
    }

    private func reason(for error: Int32, at path: String) -> ImportFailure.Reason {
      var status = stat()
      let isThere = unsafe lstat(path, &status) == 0
      switch error {
      case ENOENT, ENOTDIR: return isThere ? .danglingLink : .missing
      case ELOOP: return .linkLoop
      default: return .unreadable(SystemError.words(for: error))
      }
    }
  }
}
