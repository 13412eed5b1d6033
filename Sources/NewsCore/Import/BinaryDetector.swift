/// Tells files that are not text.
struct BinaryDetector {
  /// A kind of file that is not text.
  struct Kind: Hashable {
    /// `a PDF document`; nil when it is not known what it is.
    let name: String?
  }

  /// How many bytes are looked at, as `grep` and `git` do.
  static let examined = 8_000

  /// Starts of files, as `file` knows them, and what such a file is.
  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0x89, 0x50, 0x4E, 0x47], "an image"),
    ([0xFF, 0xD8, 0xFF], "an image"),
    (Array("GIF8".utf8), "an image"),
    ([0x1F, 0x8B], "a compressed file"),
    (Array("BZh".utf8), "a compressed file"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "a compressed file"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3".utf8), "a database"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
  ]

  /// What the file is when it is not text, else nil.
  func kind(of bytes: [UInt8]) -> Kind? {
    if let (_, name) = Self.signatures.first(where: { bytes.starts(with: $0.0) }) {
      return Kind(name: name)
    }
    if ByteOrderMark(in: bytes) != nil { return nil }
    return bytes.prefix(Self.examined).contains(0) ? Kind(name: nil) : nil
  }
}
