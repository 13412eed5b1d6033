import Glibc

/// Reads files into memory.
///
/// Opens without waiting, so that a pipe cannot hold it, looks at what it opened before reading,
/// and copies instead of mapping, as the file may shrink meanwhile.
public struct FileReader: Sendable {
  /// Larger files are refused, in bytes.
  public static let largest = 64 << 20

  private let limit: Int

  public init() {
    limit = Self.largest
  }

  /// With a limit of `limit` bytes.
  init(limit: Int) {
    self.limit = limit
  }

  /// The bytes of the file at `path`; `-` is standard input.
  public func bytes(at path: String) throws(ImportFailure) -> [UInt8] {
    if path == FileFinder.standardInput { return try bytes(of: STDIN_FILENO, path: path, size: 0) }
    let name = SystemPath(path).bytes
    let file = retrying { unsafe open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard file >= 0 else { throw failure(path, errno) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw failure(path, errno) }
    switch FileKind(status) {
    case .other(let kind): throw ImportFailure(fileName: path, reason: .notAFile(kind: kind))
    case .folder: throw ImportFailure(fileName: path, reason: .folder)
    case .file(let size):
      guard size <= limit else {
        throw ImportFailure(fileName: path, reason: .tooLarge(limit: limit))
      }
      return try bytes(of: file, path: path, size: size)
    }
  }

  private func bytes(
    of file: Int32, path: String, size: Int
  ) throws(ImportFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = retrying { unsafe read(file, &buffer, buffer.count) }
      guard count >= 0 else { throw failure(path, errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw ImportFailure(fileName: path, reason: .tooLarge(limit: limit))
      }
    }
  }

  private func retrying<Result: BinaryInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }

  private func failure(_ path: String, _ error: Int32) -> ImportFailure {
    let reason: ImportFailure.Reason =
      switch error {
      case ENOENT, ENOTDIR: .missing
      case ELOOP: .linkLoop
      case ENXIO: .notAFile(kind: "a device or a socket")
      default: .unreadable(SystemError.words(for: error))
      }
    return ImportFailure(fileName: path, reason: reason)
  }
}
