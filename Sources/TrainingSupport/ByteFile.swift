import Glibc

/// Writes files that a trainer makes.
package enum ByteFile {
  package static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = unsafe fopen(path, "wb") else { throw WriteFailure(path: path) }
    let written = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, written == bytes.count else { throw WriteFailure(path: path) }
  }
}
