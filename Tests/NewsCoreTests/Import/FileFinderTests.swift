import Glibc
import NewsCore
import TestSupport
import Testing

/// Files and folders are found in order, and what cannot be read is told once.
struct FileFinderTests {
  private let folder = TemporaryFolder()

  private func found(_ paths: String...) -> FileFinding { FileFinder().files(at: paths) }

  /// What was skipped: file names below the folder and reasons.
  private func skipped(_ finding: FileFinding) -> [String: ImportFailure.Reason] {
    var reasons: [String: ImportFailure.Reason] = [:]
    for failure in finding.skipped {
      reasons[String(failure.fileName.dropFirst(folder.path.count + 1))] = failure.reason
    }
    return reasons
  }

  @Test func aFileNamedTwiceIsReadOnceForAllThatIsWanted() {
    for name in ["a.zip", "b.zip", "c.txt"] { folder.write("words", to: name) }
    let finding = found(
      folder("a.zip#1"), folder("b.zip#x"), folder("c.txt"), folder("a.zip#2"), folder("b.zip"),
      folder("c.txt"), folder("gone"), folder("gone"))
    #expect(
      finding.files.map(\.unstamped) == [
        FoundFile(path: folder("a.zip"), story: "", parts: [folder("a.zip#1"), folder("a.zip#2")]),
        FoundFile(path: folder("b.zip"), story: ""),
        FoundFile(path: folder("c.txt"), story: ""),
      ])
    #expect(skipped(finding) == ["gone": .missing])
  }

  @Test func foldersAreStories() {
    folder.makeFolder("Weir")
    folder.makeFolder("Weir/older")
    folder.makeFolder("Weir/.git")
    for name in [
      "Weir/b10.txt", "Weir/b2.txt", "Weir/A.txt", "Weir/older/x", "Weir/.git/y", "Weir/.z",
    ] {
      folder.write("words", to: name)
    }
    folder.write("words", to: "alone.txt")
    let finding = found(folder("Weir/"), folder("alone.txt"))
    let weir = folder("Weir")
    #expect(
      finding.files.map(\.unstamped) == [
        FoundFile(path: "\(weir)/A.txt", story: weir),
        FoundFile(path: "\(weir)/b2.txt", story: weir),
        FoundFile(path: "\(weir)/b10.txt", story: weir),
        FoundFile(path: "\(weir)/older/x", story: "\(weir)/older"),
        FoundFile(path: folder("alone.txt"), story: ""),
      ])
    #expect(finding.skipped.isEmpty)
  }

  @Test func whatIsNoTextFileIsToldOnce() {
    folder.makeFolder("all")
    folder.write("", to: "all/empty.txt")
    folder.write("words", to: "all/good.txt")
    unsafe mkfifo(folder("all/pipe"), 0o644)
    folder.link("all/nowhere", to: "gone.txt")
    folder.link("all/self", to: "self")
    folder.link("all/up", to: "..")
    let finding = found(folder("all"), folder("all/pipe"), folder("missing.txt"))
    #expect(finding.files.map(\.path) == [folder("all/good.txt")])
    #expect(
      skipped(finding) == [
        "all/empty.txt": .empty, "all/pipe": .notAFile(kind: "a named pipe"),
        "all/nowhere": .danglingLink, "all/self": .linkLoop, "all/up/all": .linkLoop,
        "missing.txt": .missing,
      ])
    #expect(finding.skipped.count == 6)
  }

  @Test func aStampTellsThatAFileHasChanged() {
    func stamp() -> FileStamp? { found(folder("a.txt")).files.first?.stamp }
    folder.write("words", to: "a.txt")
    let first = stamp()
    #expect(first?.size == 5)
    #expect(stamp() == first)
    folder.write("other words", to: "a.txt")
    #expect(stamp() != first)
  }

  @Test func filesAreFoundOnce() {
    folder.write("words", to: "a.txt")
    #expect(found(folder("a.txt"), folder("a.txt"), folder.path).files.count == 1)
  }

  @Test func devicesAndStandardInput() {
    let finding = found("-", "/dev/null", "-")
    #expect(finding.files == [FoundFile(path: "-", story: "")])
    #expect(finding.skipped.map(\.reason) == [.notAFile(kind: "a device")])
  }

  @Test func messagesNameTheFileAndTheWayOut() {
    let reasons: [ImportFailure.Reason] = [
      .empty, .binary(kind: "an image"), .binary(kind: nil), .unreadable("permission denied"),
      .missing, .notAFile(kind: "a socket"), .tooLarge(limit: 1 << 26), .danglingLink, .linkLoop,
    ]
    for reason in reasons {
      let message = ImportFailure(fileName: "weir.txt", reason: reason).message
      #expect(message.hasPrefix("weir.txt: "))
      #expect(message.count > 25)
    }
  }
}
