import ArgumentParser
import Glibc

/// A file that the user asked to have written.
struct OutputFile {
  let path: String

  /// Refuses the path of what is read, which would be lost.
  func mustDiffer(from input: String) throws(ExitCode) {
    guard let file = status(of: path), let other = status(of: input),
      file.st_dev == other.st_dev, file.st_ino == other.st_ino
    else { return }
    throw Complaint.failure("\(path): it is the file that is read; name another file to write")
  }

  /// Writes the file anew: a file on the disk as a whole or not at all, a pipe or a device piece by
  /// piece. Says on standard error why it cannot and throws the exit status.
  func write(_ bytes: [UInt8]) throws(ExitCode) {
    let kind = (status(of: path)?.st_mode).map { $0 & S_IFMT }
    if kind == S_IFIFO || kind == S_IFCHR { return try writePieces(bytes) }
    do {
      try AtomicFile(path).write(bytes)
    } catch {
      throw Complaint.failure("\(error.message); name another file to write")
    }
  }

  private func writePieces(_ bytes: [UInt8]) throws(ExitCode) {
    let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
    defer { if file >= 0 { close(file) } }
    guard file >= 0, StandardFile(number: file).write(bytes) else {
      throw Complaint.failure("\(FileFailure(path: path).message); name another file to write")
    }
  }

  private func status(of path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }
}
