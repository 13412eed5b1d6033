import Foundation
import Testing

/// Disks that are full or may not be written: the program says so and what is in the library, and
/// goes on where it was once it can.
///
/// The disks are made in a mount namespace of their own, for which some systems ask more rights than
/// tests have.
@Suite(.enabled(if: Shell.run("unshare -rm true 2>/dev/null").status == 0))
struct LibraryDiskTests {
  private let disk: Folder

  init() throws {
    disk = try Folder()
  }

  /// Runs lines of the shell with `$disk` and `$add LIBRARY`.
  private func run(_ news: NewsFolder, _ lines: String) -> Shell.Result {
    let add = "\(Program.path) add --library"
    return Shell.run(
      """
      disk=\(Shell.quoted(disk.path)) news=\(Shell.quoted(news.news)) \
      add=\(Shell.quoted(add)) unshare -rm sh -c '\(lines)' 2>&1 </dev/null
      """)
  }

  @Test func aDiskOfTwoMegabytesFills() async throws {
    let news = try NewsFolder(articles: 200, paragraphs: 150)
    #expect(news.add(to: news.library("clean")).output.contains("200 added"))
    let result = run(
      news,
      """
      mount -t tmpfs -o size=2m none "$disk" || exit 99
      $add "$disk/library" "$news"; echo "ended with $?"
      mount -o remount,size=64m "$disk" || exit 99
      $add "$disk/library" "$news" && cp -r "$disk/library" "$news.grown"
      """)
    #expect(result.status == 0, "\(result.output)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3, "\(result.output)")
    let filled = try #require(
      lines.first?.firstMatch(
        of: /there is no room left; make some .*; (\d+) of 200 files are in the library/))
    #expect(try #require(Int(filled.1)) < 200)
    #expect(lines.dropFirst().first == "ended with 1")
    #expect(
      try await NewsFolder.dump(of: news.news + ".grown")
        == NewsFolder.dump(of: news.library("clean")))
  }

  @Test func aHomeThatMayOnlyBeRead() throws {
    let news = try NewsFolder(articles: 1)
    let result = run(
      news,
      """
      mount --bind "$disk" "$disk" && mount -o remount,ro,bind "$disk" || exit 99
      export HOME="$disk" XDG_DATA_HOME= XDG_CACHE_HOME=
      ${add% --library} "$news"; echo "ended with $?"
      """)
    #expect(result.output.hasSuffix("ended with 1\n"), "\(result.output)")
    #expect(result.output.contains("/.local: the library's folder cannot be used"))
    #expect(result.output.contains("name another with --library"))
  }

  /// As it is for another user who may only read, or on a disk that is mounted so.
  @Test func aLibraryThatMayOnlyBeReadIsRead() throws {
    let news = try NewsFolder(articles: 3)
    #expect(news.add(to: disk.path + "/the library").status == 0)
    let commands = [
      "search ferry", "entities --named calder", "quotations said:calder", "stories",
      "entities --mentions \"Ruth Calder\"",
    ]
    for command in commands {
      let result = run(
        news,
        """
        mount --bind "$disk" "$disk" && mount -o remount,ro,bind "$disk" || exit 99
        ${add% add --library} \(command) --library "$disk/the library"
        """)
      #expect(result.status == 0, "\(result.output)")
      #expect(!result.output.contains("broadsheet: "), "\(result.output)")
      if command != "stories" {
        #expect(result.output.contains("Calder") || result.output.contains("Ferry"))
      }
    }
    let lost = run(
      news,
      """
      rm "$disk/the library/index.sqlite"
      mount --bind "$disk" "$disk" && mount -o remount,ro,bind "$disk" || exit 99
      ${add% add --library} search ferry --library "$disk/the library"
      """)
    #expect(lost.status == 1)
    #expect(lost.output.contains("make it anew with: broadsheet add --library '"))
    #expect(lost.output.contains("cannot be written"))
  }
}
