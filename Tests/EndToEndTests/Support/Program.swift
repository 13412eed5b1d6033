import Foundation

/// The program under test, which the package manager puts beside the tests.
enum Program {
  static let path = path(of: "broadsheet")
  /// The program that fails on purpose.
  static let probe = path(of: "GuardProbe")

  private static func path(of name: String) -> String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent(name).path
  }

  /// Runs the program with arguments for the shell, without a terminal and without the corrections
  /// that the user may have.
  static func run(_ arguments: String, input: String = "</dev/null") -> Shell.Result {
    Shell.run("XDG_DATA_HOME=/nowhere \(Shell.quoted(path)) \(arguments) \(input)")
  }
}
