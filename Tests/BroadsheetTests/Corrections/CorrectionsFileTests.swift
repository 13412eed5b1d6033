import Foundation
import Glibc
import NewsCore
import TestSupport
import Testing

@testable import broadsheet

/// The file on the disk: whole or not at all, nobody's lines lost.
struct CorrectionsFileTests {
  private let folder = TemporaryFolder()

  private func path(_ name: String) -> String { folder(name) }

  private func file(_ name: String = "file") -> CorrectionsFile {
    CorrectionsFile(path: path(name))
  }

  private func text(_ name: String = "file") throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  private func write(_ text: String, _ name: String = "file") throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  private func lines(_ names: String...) throws -> [CorrectionLine] {
    try names.map { CorrectionLine(try #require(Correction(.dismiss, .place, $0))) }
  }

  private func names(_ list: CorrectionList) -> [String] { list.corrections.map(\.name) }

  /// What stands in the folder.
  private var entries: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
  }

  @Test func makesTheFileAndItsFolders() throws {
    let deep = file("a/b/file")
    #expect(try deep.list() == CorrectionList())
    let list = try deep.update(CorrectionChange(added: lines("Elm")))
    #expect(names(list) == ["Elm"])
    #expect(try deep.list() == list)
    #expect(try text("a/b/file").hasSuffix("\n\ndismiss place \"Elm\"\n"))
    var status = stat()
    #expect(unsafe stat(path("a"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
    #expect(try FileManager.default.contentsOfDirectory(atPath: path("a/b")) == ["file"])
  }

  @Test func keepsWhatOthersWroteMeanwhile() throws {
    let mine = file()
    _ = try mine.update(CorrectionChange(added: lines("Elm", "Oak")))
    try write(text().replacing("dismiss place \"Oak\"", with: "dismiss place \"Ash\" # theirs"))
    let list = try mine.update(CorrectionChange(added: lines("Yew"), removed: lines("Elm", "Oak")))
    #expect(names(list) == ["Ash", "Yew"])
    #expect(try text().contains("dismiss place \"Ash\"  # theirs\n"))
  }

  @Test func keepsThePermissions() throws {
    try write("")
    for mode: mode_t in [0o600, 0o640, 0o444 | 0o200] {
      #expect(unsafe chmod(path("file"), mode) == 0)
      _ = try file().update(CorrectionChange(added: lines("Elm \(mode)")))
      var status = stat()
      #expect(unsafe stat(path("file"), &status) == 0)
      #expect(status.st_mode & 0o777 == mode)
    }
  }

  @Test func followsALinkToItsTarget() throws {
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path("real")), withIntermediateDirectories: true)
    for target in ["real/there", path("real/absolute")] {
      let link = "link-\(target.utf8.count)"
      #expect(unsafe symlink(target, path(link)) == 0)
      #expect(unsafe symlink(link, path("\(link)-2")) == 0)
      _ = try file("\(link)-2").update(CorrectionChange(added: lines("Elm")))
      let again = try file(link).update(CorrectionChange(added: lines("Oak")))
      #expect(names(again) == ["Elm", "Oak"])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path(link)) == target)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: path("real")).sorted() == [
        "absolute", "there",
      ])
  }

  @Test func leavesADamagedFileAlone() throws {
    let damaged = "dismiss place \"Elm\"\ndismiss plaice \"Oak\"\n"
    try write(damaged)
    let list = try file().list()
    #expect(names(list) == ["Elm"])
    #expect(list.damage.map(\.number) == [2])
    let failure = #expect(throws: FileFailure.self) {
      try file().update(CorrectionChange(added: lines("Yew")))
    }
    #expect(failure?.message.contains("file:2: “plaice” is none of the kinds") ?? false)
    #expect(try text() == damaged)
    #expect(entries == ["file"])
  }

  @Test func saysWhyItCannotWriteAndLeavesNothingBehind() throws {
    try write("", "wall")
    #expect(throws: FileFailure.self) {
      try file("wall/file").update(CorrectionChange(added: lines("Elm")))
    }
    #expect(throws: FileFailure.self) {
      try CorrectionsFile(path: "/dev/null").update(CorrectionChange(added: lines("Elm")))
    }
    #expect(throws: FileFailure.self) { try file(".").list() }
    #expect(try CorrectionsFile(path: "/dev/null").list() == CorrectionList())
    #expect(entries == ["wall"])
  }

  @Test func manyWhoWriteAtOnceLoseNothing() async throws {
    let file = file()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<24 {
        let lines = try lines("Place \(number)")
        group.addTask { _ = try file.update(CorrectionChange(added: lines)) }
      }
      try await group.waitForAll()
    }
    #expect(try file.list().corrections.count == 24)
    #expect(entries == ["file"])
  }
}
