/// The encodings a file may have.
enum TextEncoding: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian, windows1252
  /// An encoding that the C library converts, by the name it was declared with in small letters.
  case legacy(String)

  /// The encoding that a page or a document means by `label`.
  ///
  /// Latin-1 and ASCII mean Windows-1252 (WHATWG Encoding Standard, section 4.2, "Names and
  /// labels").
  init(label: String) {
    let name = label.lowercased()
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": self = .utf8
    case "utf-16", "utf-16le", "unicode", "ucs-2": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "windows-1252", "cp1252", "x-cp1252", "latin1", "latin-1", "l1", "iso-8859-1", "iso8859-1",
      "iso88591", "iso_8859-1", "ascii", "us-ascii", "ansi_x3.4-1968":
      self = .windows1252
    default: self = .legacy(name)
    }
  }

  /// The name as the Internet Assigned Numbers Authority registers it, in small letters.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    case .utf32LittleEndian: "utf-32le"
    case .utf32BigEndian: "utf-32be"
    case .windows1252: "windows-1252"
    case .legacy(let name): name
    }
  }
}
