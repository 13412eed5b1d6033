import ArgumentParser
import Glibc

/// A file that the user asked to have written.
struct OutputFile {
  let path: String

  /// Writes the file anew; says on standard error why it cannot and throws the exit status.
  func write(_ bytes: [UInt8]) throws(ExitCode) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure }
    guard StandardFile(number: file).write(bytes) else {
      defer { close(file) }
      throw failure
    }
    guard close(file) == 0 else { throw failure }
  }

  /// What the system says of its last call.
  private var failure: ExitCode {
    let words = unsafe String(cString: strerror(errno))
    return Complaint.failure("\(path): cannot be written: \(words); name another file")
  }
}
