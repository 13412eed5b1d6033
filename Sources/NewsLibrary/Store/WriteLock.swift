import Glibc
import NewsCore

/// The right to write to a library, which one process has at a time.
///
/// It is a lock on a file, so that it ends with the process however that ends. The file holds the
/// number of the process, for others to tell.
struct WriteLock: ~Copyable {
  private let file: Int32

  /// Takes the lock in the file at `path`, which is made when there is none.
  init(at path: String) throws(LibraryFailure) {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw errno == EACCES || errno == EROFS
        ? .readOnly(file: path)
        : .unreachable(folder: path, words: SystemError.systemWords(for: errno))
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.number(in: file)
      close(file)
      throw .locked(process: holder)
    }
    self.file = file
    let number = Array("\(getpid())\n".utf8)
    ftruncate(file, 0)
    _ = unsafe number.withUnsafeBytes { unsafe pwrite(file, $0.baseAddress, $0.count, 0) }
  }

  deinit {
    // A child that is being started has the file too until it runs its program, and the lock with it.
    flock(file, LOCK_UN)
    close(file)
  }

  private static func number(in file: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 32)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe pread(file, $0.baseAddress, $0.count, 0)
    }
    let digits = bytes.prefix(max(0, count)).prefix { $0 &- 0x30 < 10 }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
