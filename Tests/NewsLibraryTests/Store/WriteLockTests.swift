import Glibc
import TestSupport
import Testing

@testable import NewsLibrary

/// Who may write to a library.
struct WriteLockTests {
  private let folder = TemporaryFolder()
  private var path: String { folder("library.lock") }

  @Test func oneHasItAtATimeAndIsNamed() throws {
    let lock = try WriteLock(at: path)
    #expect(throws: LibraryFailure.locked(process: Int(getpid()))) { _ = try WriteLock(at: path) }
    _ = consume lock
    _ = try WriteLock(at: path)
  }

  /// As a child has it between fork and exec.
  @Test func itEndsAlthoughAnotherHasTheFileOpen() throws {
    let lock = try WriteLock(at: path)
    let copy = try #require(descriptors(of: path).first.map { dup($0) })
    defer { close(copy) }
    _ = consume lock
    _ = try WriteLock(at: path)
  }

  /// The numbers under which this process has a file open.
  private func descriptors(of path: String) -> [Int32] {
    (0..<min(getdtablesize(), 65_536)).filter { descriptor in
      var (open, named) = (stat(), stat())
      let isThere = unsafe fstat(descriptor, &open) == 0 && lstat(path, &named) == 0
      return isThere && open.st_ino == named.st_ino && open.st_dev == named.st_dev
    }
  }
}
