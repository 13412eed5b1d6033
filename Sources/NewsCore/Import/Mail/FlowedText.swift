/// Puts the lines of paragraphs together that a mail program broke (RFC 3676).
enum FlowedText {
  /// The text with a line for each paragraph; `deletesSpace` when the space before a break is not
  /// part of the text.
  static func bytes(of text: [UInt8], deletesSpace: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var line = line.last == 0x0D ? line.dropLast() : line
      // Lines that would look like something else have a space more.
      if line.first == 0x20 { line = line.dropFirst() }
      result += line
      let isSignature = line.elementsEqual("-- ".utf8)
      if line.last != 0x20 || isSignature {
        result.append(0x0A)
      } else if deletesSpace {
        result.removeLast()
      }
    }
    return result
  }
}
