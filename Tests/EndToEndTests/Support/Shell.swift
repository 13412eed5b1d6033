import Foundation
import Glibc

/// Runs commands and gives what they print.
///
/// Not with `Process`, which waits for ever when a command leaves a server behind.
enum Shell {
  struct Result: Equatable {
    /// Standard output.
    let output: String
    /// The exit status, or 128 and the signal that ended the command.
    let status: Int32
  }

  /// Runs a line of the shell; what the line prints to standard error goes where it says.
  static func run(_ line: String) -> Result {
    guard let pipe = unsafe popen(line, "r") else { return Result(output: "", status: -1) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, pipe)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    let status = unsafe pclose(pipe)
    let signal = status & 0x7F
    return Result(
      output: String(decoding: bytes, as: UTF8.self),
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  /// A word that the shell takes as it is.
  static func quoted(_ word: String) -> String {
    "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
