import Glibc
import TestSupport
import Testing

@testable import NewsCore

/// Files are read whole or refused with a reason, and never waited for.
struct FileReaderTests {
  private let folder = TemporaryFolder()

  private func reason(_ path: String, limit: Int = FileReader.largest) -> ImportFailure.Reason? {
    do throws(ImportFailure) {
      _ = try FileReader(limit: limit).bytes(at: path)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func readsAllBytes() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    folder.write(bytes, to: "data")
    #expect(try FileReader().bytes(at: folder("data")) == bytes)
  }

  @Test func refusesWhatIsNoFile() {
    unsafe mkfifo(folder("pipe"), 0o644)
    #expect(reason(folder("pipe")) == .notAFile(kind: "a named pipe"))
    #expect(reason("/dev/null") == .notAFile(kind: "a device"))
    #expect(reason(folder.path) == .folder)
    #expect(reason(folder("missing")) == .missing)
    folder.write("seven b", to: "long")
    #expect(reason(folder("long"), limit: 6) == .tooLarge(limit: 6))
    #expect(reason(folder("long"), limit: 7) == nil)
  }

  @Test func permissionIsNeeded() {
    folder.write("words", to: "locked")
    unsafe chmod(folder("locked"), 0)
    let isRoot = geteuid() == 0
    #expect(reason(folder("locked")) == (isRoot ? nil : .unreadable("permission denied")))
  }

  @Test func growingFilesOfTheSystemAreRead() throws {
    #expect(try !FileReader().bytes(at: "/proc/self/status").isEmpty)
  }
}
