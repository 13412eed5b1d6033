import Foundation
import TestSupport
import Testing

/// What becomes of a library when writing fails or the program is killed at any moment: the program
/// says what is wrong, and the same command run again gives the library that a run without faults
/// gives.
struct LibraryFaultTests {
  /// Whether to take every call and two hundred moments, which `Scripts/test-faults` asks for.
  private static let isThorough =
    ProcessInfo.processInfo.environment["BROADSHEET_EVERY_FAULT"] != nil

  private let news: NewsFolder
  private let clean: [String]

  init() async throws {
    news = try NewsFolder(articles: 5)
    let library = news.library("clean")
    #expect(news.add(to: library).output.contains("5 added"))
    clean = try await NewsFolder.dump(of: library)
    #expect(clean.count == 5)
  }

  /// System calls by which SQLite writes, each with an error that it may give.
  @Test(arguments: [
    ("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fdatasync", "EIO"), ("ftruncate", "ENOSPC"),
    ("pread64", "EIO"), ("pwrite64", "EINTR"), ("fsync", "EIO"), ("rename", "EIO"),
  ])
  func afterAFailedCallTheSameCommandGoesOn(call: String, error: String) async throws {
    let library = news.library("faulty")
    for number in stride(from: 1, through: 61, by: Self.isThorough ? 1 : 6) {
      news.remove(library)
      let fault = "strace -f -qq -o /dev/null -e trace=\(call) -e inject=\(call):error=\(error)"
      let result = news.add(to: library, prefix: "\(fault):when=\(number)")
      #expect(result.status < 128, "call \(number): \(result.output)")
      if result.status != 0 { #expect(!result.output.isEmpty) }
      let again = news.add(to: library)
      #expect(again.status == 0, "call \(number): \(again.output)")
      #expect(try await NewsFolder.dump(of: library) == clean, "call \(number)")
    }
  }

  @Test func killedAtAnyMomentNothingIsLostButTheLastBatch() async throws {
    var generator = SeededGenerator(seed: 11)
    let library = news.library("killed")
    for _ in 0..<(Self.isThorough ? 200 : 12) {
      news.remove(library)
      let seconds = Double.random(in: 0.005...0.4, using: &generator)
      _ = news.add(to: library, prefix: "timeout -s KILL \(seconds)")
      let again = news.add(to: library)
      #expect(again.status == 0, "after \(seconds) s: \(again.output)")
      #expect(try await NewsFolder.dump(of: library) == clean, "after \(seconds) s")
    }
  }

  @Test func whereNothingMayBeWrittenTheProgramSaysSo() {
    let result = news.add(to: "/proc/broadsheet")
    #expect(result.status == 1)
    #expect(result.output.contains("/proc/broadsheet: the library's folder cannot be used"))
    #expect(result.output.contains("--library"))
  }

  @Test func aSecondWriterIsToldWhoWrites() throws {
    let library = news.library("clean")
    let held = Shell.run(
      """
      exec 9<>\(Shell.quoted(library))/library.lock; flock -n 9 || exit 9; echo 4711 >&9
      \(Shell.quoted(Program.path)) add --library \(Shell.quoted(library)) \
        \(Shell.quoted(news.news)) 2>&1 9<&- </dev/null
      """)
    #expect(held.status == 1)
    #expect(held.output.contains("process 4711 writes to the library"))
  }
}
