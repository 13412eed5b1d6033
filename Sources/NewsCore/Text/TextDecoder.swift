/// Turns the bytes of a file into text: by its byte order mark, else by what it declares, else as
/// UTF-8 if it is that, else as Windows-1252.
struct TextDecoder: Sendable {
  /// The text of `bytes`; `declared` is the encoding that the file's own syntax names.
  ///
  /// Well-formed UTF-8 stays as it is, byte for byte, its byte order mark included; only U+0000 is
  /// replaced (`SourceText`).
  func text(from bytes: [UInt8], declared: String? = nil) -> DecodedText {
    if let mark = ByteOrderMark(in: bytes) {
      let origin = "\(mark.encoding.name) (byte order mark)"
      guard mark.encoding != .utf8 else { return repaired(bytes, encoding: origin) }
      return decoded(bytes[mark.count...], as: mark.encoding, origin: origin)
    }
    let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
    if let declared {
      let encoding = TextEncoding(label: declared)
      // A wide encoding cannot be declared in ASCII, and a page that is well-formed UTF-8 with
      // characters beyond ASCII was declared wrongly.
      let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
      if !isWide && !(isUTF8 && encoding != .utf8) {
        return decoded(bytes[...], as: encoding, origin: "\(encoding.name) (declared)")
      }
    }
    if isUTF8 {
      return DecodedText(text: SourceText(repairing: bytes), encoding: "utf-8", notices: [])
    }
    return DecodedText(
      text: SourceText(repairing: Windows1252.utf8(from: bytes[...])),
      encoding: "windows-1252 (assumed)",
      notices: ["The file is not UTF-8 and names no encoding; it is read as Windows-1252."])
  }

  private func decoded(
    _ bytes: ArraySlice<UInt8>, as encoding: TextEncoding, origin: String
  ) -> DecodedText {
    switch encoding {
    case .utf8: repaired(Array(bytes), encoding: origin)
    case .windows1252:
      DecodedText(
        text: SourceText(repairing: Windows1252.utf8(from: bytes)), encoding: origin, notices: [])
    case .utf16LittleEndian: wide(bytes, width: 2, isBigEndian: false, encoding: origin)
    case .utf16BigEndian: wide(bytes, width: 2, isBigEndian: true, encoding: origin)
    case .utf32LittleEndian: wide(bytes, width: 4, isBigEndian: false, encoding: origin)
    case .utf32BigEndian: wide(bytes, width: 4, isBigEndian: true, encoding: origin)
    case .legacy(let name): legacy(bytes, name: name)
    }
  }

  private func repaired(_ bytes: [UInt8], encoding: String) -> DecodedText {
    let text = SourceText(repairing: bytes)
    let replaced = replacements(in: text.bytes) - replacements(in: bytes)
    return DecodedText(
      text: text, encoding: encoding, notices: notices(replaced: replaced, encoding: "UTF-8"))
  }

  private func legacy(_ bytes: ArraySlice<UInt8>, name: String) -> DecodedText {
    guard let converted = LegacyEncoding(name: name)?.utf8(from: bytes) else {
      return DecodedText(
        text: SourceText(repairing: Windows1252.utf8(from: bytes)),
        encoding: "windows-1252 (assumed)",
        notices: [
          "The file declares the encoding “\(name)”, which is not known here; "
            + "it is read as Windows-1252."
        ])
    }
    return DecodedText(
      text: SourceText(repairing: converted.bytes), encoding: "\(name) (declared)",
      notices: notices(replaced: converted.replaced, encoding: name))
  }

  private func wide(
    _ bytes: ArraySlice<UInt8>, width: Int, isBigEndian: Bool, encoding: String
  ) -> DecodedText {
    var units = WideUnits(bytes: bytes, width: width, isBigEndian: isBigEndian)
    var string = String.UnicodeScalarView()
    var replaced = 0
    while let scalar = units.next() {
      if scalar == nil { replaced += 1 }
      string.append(scalar ?? "\u{FFFD}")
    }
    return DecodedText(
      text: SourceText(repairing: Array(String(string).utf8)), encoding: encoding,
      notices: notices(replaced: replaced, encoding: "UTF-\(width * 8)"))
  }

  private func notices(replaced: Int, encoding: String) -> [String] {
    if replaced == 0 { return [] }
    return replaced == 1
      ? ["1 part of the file is not \(encoding) and is shown as U+FFFD."]
      : ["\(replaced) parts of the file are not \(encoding) and are shown as U+FFFD."]
  }

  /// How many characters U+FFFD there are.
  private func replacements(in bytes: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD { count += 1 }
      index += 1
    }
    return count
  }
}
