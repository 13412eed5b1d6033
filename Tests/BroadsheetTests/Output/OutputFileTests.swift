import Foundation
import Glibc
import Testing

@testable import broadsheet

/// A file that the user asked for is written as a whole, and never over what is read.
struct OutputFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "output-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  @Test func replacesTheFileAndLeavesNothingElse() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = OutputFile(path: path("out"))
    try file.write(Array("first and long".utf8))
    let before = try inode("out")
    try file.write(Array("second".utf8))
    #expect(try text("out") == "second")
    #expect(try inode("out") != before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
  }

  @Test func writesIntoADevice() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try OutputFile(path: "/dev/null").write(Array("gone".utf8))
    #expect(throws: (any Error).self) { try OutputFile(path: "/dev/full").write([0x41]) }
  }

  @Test func refusesAFolderAndAFolderThatIsNotThere() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: (any Error).self) { try OutputFile(path: folder.path).write([]) }
    #expect(throws: (any Error).self) { try OutputFile(path: path("no/where")).write([]) }
  }

  @Test func isNotWhatIsRead() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("gold".utf8).write(to: URL(fileURLWithPath: path("gold")))
    unsafe symlink(path("gold"), path("link"))
    for same in ["gold", "link"] {
      #expect(throws: (any Error).self) {
        try OutputFile(path: path(same)).mustDiffer(from: path("gold"))
      }
    }
    try OutputFile(path: path("other")).mustDiffer(from: path("gold"))
    try OutputFile(path: path("gold")).mustDiffer(from: "-")
  }

  private func inode(_ name: String) throws -> UInt64 {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return try #require(attributes[.systemFileNumber] as? UInt64)
  }
}
