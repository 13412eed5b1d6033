import Glibc

/// A folder that is gone at the end of a test.
public final class TemporaryFolder {
  public let path: String

  public init() {
    var name = Array("/tmp/broadsheet-test-XXXXXX".utf8CString)
    path =
      unsafe mkdtemp(&name) == nil
      ? "/nonexistent"
      : String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The path of something in the folder.
  public func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  public func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  public func write(_ bytes: [UInt8], to name: String) {
    let file = unsafe open(self(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(file)
  }

  public func makeFolder(_ name: String) { unsafe mkdir(self(name), 0o755) }

  public func link(_ name: String, to target: String) { unsafe symlink(target, self(name)) }

  /// Deletes something in the folder.
  public func remove(_ name: String) { Self.remove(self(name)) }

  deinit {
    Self.remove(path)
  }

  private static func remove(_ path: String) {
    unsafe chmod(path, 0o755)
    if unsafe unlink(path) == 0 { return }
    if let stream = unsafe opendir(path) {
      while let entry = unsafe readdir(stream) {
        let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != "." && name != ".." { remove("\(path)/\(name)") }
      }
      unsafe closedir(stream)
    }
    unsafe rmdir(path)
  }
}
