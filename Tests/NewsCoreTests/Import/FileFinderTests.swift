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

  /// Puts a file in the place of another one, under a name that may be no UTF-8.
  private func move(_ name: String, to bytes: [UInt8]) {
    #expect(unsafe rename(folder(name), path(of: bytes)) == 0)
  }

  /// The path of a name in the folder, as the system takes it.
  private func path(of name: [UInt8]) -> [CChar] {
    (Array("\(folder.path)/".utf8) + name).map { CChar(bitPattern: $0) } + [0]
  }

  private func removeAll(_ names: [[UInt8]]) {
    for name in names { unsafe unlink(path(of: name)) }
  }

  /// As a disk from elsewhere has them, in Latin-1 or broken.
  @Test func namesThatAreNotUTF8AreRead() throws {
    let latin = Array("caf".utf8) + [0xE9] + Array(".txt".utf8)
    defer { removeAll([latin]) }
    folder.write("words", to: "a.txt")
    move("a.txt", to: latin)
    let shown = folder("caf\u{FFFD}.txt")
    #expect(found(folder.path).files.map(\.path) == [shown])
    #expect(found(shown).files.first?.stamp?.size == 5)
    #expect(try FileReader().bytes(at: shown) == Array("words".utf8))
    #expect(found(folder("caf\u{FFFD}.md")).skipped.map(\.reason) == [.missing])
    // A name that has the sign itself is meant first.
    folder.write("sign", to: "caf\u{FFFD}.txt")
    #expect(try FileReader().bytes(at: shown) == Array("sign".utf8))
  }

  @Test func aFolderMayHaveANameThatIsNotUTF8() {
    let name = Array("f".utf8) + [0xFF]
    folder.makeFolder("f")
    folder.write("words", to: "f/a.txt")
    move("f", to: name)
    #expect(found(folder.path).files.map(\.path) == [folder("f\u{FFFD}/a.txt")])
    #expect(found(folder("f\u{FFFD}/a.txt")).files.count == 1)
    #expect(unsafe rename(path(of: name), folder("f")) == 0)
  }

  /// Of names that cannot be told apart one is read, and the others are told.
  @Test func namesThatLookAlikeAreNotLostInSilence() {
    for name in ["caf\u{E9}.txt", "cafe\u{301}.txt"] { folder.write(name, to: name) }
    let one = found(folder.path)
    #expect(one.files.count == 1)
    #expect(one.skipped.map(\.reason) == [.sameName])
    let both = (one.files.map(\.path) + one.skipped.map(\.fileName)).map { Array($0.utf8) }
    #expect(Set(both).count == 2)
    let named = found(folder("caf\u{E9}.txt"), folder("cafe\u{301}.txt"), folder("caf\u{E9}.txt"))
    #expect(named.files.count == 1 && named.skipped.map(\.reason) == [.sameName])
    let broken: [[UInt8]] = [[0x62, 0xFE], [0x62, 0xFF]]
    defer { removeAll(broken) }
    for name in broken {
      folder.write("words", to: "b")
      move("b", to: name)
    }
    let finding = found(folder.path)
    #expect(finding.files.map(\.path).contains(folder("b\u{FFFD}")))
    #expect(finding.skipped.map(\.fileName).contains(folder("b\u{FFFD}")))
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
      .sameName,
    ]
    for reason in reasons {
      let message = ImportFailure(fileName: "weir.txt", reason: reason).message
      #expect(message.hasPrefix("weir.txt: "))
      #expect(message.count > 25)
    }
  }
}
