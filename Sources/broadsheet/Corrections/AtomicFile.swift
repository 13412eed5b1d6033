import Glibc
import NewsLibrary

/// Replaces a file as a whole: whoever reads it finds the old bytes or the new ones, also when the
/// machine stops meanwhile.
struct AtomicFile {
  /// The file itself, not a link to it.
  let path: String

  /// The file that a path leads to, through links also when there is no such file yet.
  init(_ path: String) {
    var path = path
    for _ in 0..<16 {
      guard let next = Self.link(at: path) else { break }
      path = next.hasPrefix("/") ? next : "\(Self.folder(of: path))/\(next)"
    }
    self.path = path
  }

  /// The folder that holds the file.
  var folder: String { Self.folder(of: path) }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func link(at path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &buffer, buffer.count)
    return count > 0
      ? String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }

  /// Makes the folder and those above it that are missing, for the user alone.
  func makeFolder() throws(FileFailure) {
    do {
      try UserFolder.make(folder)
    } catch {
      throw FileFailure(path: error.folder, number: error.number)
    }
  }

  /// Writes a temporary file beside the file, brings it to the disk and gives it the file's name;
  /// owner and permissions stay.
  func write(_ bytes: [UInt8]) throws(FileFailure) {
    var old = stat()
    let isThere = unsafe stat(path, &old) == 0
    if isThere, old.st_mode & S_IFMT != S_IFREG {
      throw FileFailure("\(path): it is not a file that can be written")
    }
    if isThere, unsafe access(path, W_OK) != 0 { throw FileFailure(path: path) }
    let temporary = "\(folder)/.broadsheet-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileFailure(path: folder) }
    do throws(FileFailure) {
      defer { close(file) }
      if isThere {
        // Only the superuser may give a file away; the permissions follow the owner.
        _ = fchown(file, old.st_uid, old.st_gid)
        guard fchmod(file, old.st_mode & 0o7777) == 0 else { throw FileFailure(path: temporary) }
      }
      guard Self.write(bytes, to: file), fsync(file) == 0 else {
        throw FileFailure(path: temporary)
      }
      guard unsafe rename(temporary, path) == 0 else { throw FileFailure(path: path) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    Self.synchronise(folder)
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress, $0.count)
      }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Brings the new name to the disk; some file systems cannot, and then it is done in time.
  private static func synchronise(_ folder: String) {
    let file = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
