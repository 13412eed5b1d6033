import Glibc
import NewsCore

/// The file in which corrections are kept.
struct CorrectionsFile: Sendable {
  /// A path that stands for no corrections.
  private static let none = "/dev/null"

  /// As it was given.
  let path: String

  /// The file at a path, or where the reader keeps corrections; nil without either.
  static func named(_ path: String?) -> CorrectionsFile? {
    (path ?? CorrectionsPath.standard(Environment.value)).map(CorrectionsFile.init)
  }

  /// What the file holds; nothing when there is no such file.
  func list() throws(FileFailure) -> CorrectionList {
    CorrectionList(try bytes())
  }

  /// The bytes of the file; none when there is no such file.
  func bytes() throws(FileFailure) -> [UInt8] {
    if path == Self.none { return [] }
    do {
      return try FileReader().bytes(at: path)
    } catch {
      if case .missing = error.reason { return [] }
      throw FileFailure(error.message)
    }
  }

  var exists: Bool { unsafe access(path, F_OK) == 0 }

  /// Changes lines of the file as it is now, which another program may have changed since it was
  /// read, and gives what it holds then. A damaged file is left alone.
  func update(_ change: CorrectionChange) throws(FileFailure) -> CorrectionList {
    let file = AtomicFile(path)
    try file.makeFolder()
    let lock = unsafe open(file.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(lock) }
    // Without a lock, as on some network file systems, two who write at the same moment may miss
    // each other's lines.
    flock(lock, LOCK_EX)
    var list = try list()
    if let damage = list.damage.first { throw damaged(damage) }
    list.apply(change)
    try file.write(list.bytes)
    return list
  }

  private func damaged(_ line: DamagedLine) -> FileFailure {
    FileFailure("\(path):\(line.number): \(line.reason); mend the line first, nothing is written")
  }
}
