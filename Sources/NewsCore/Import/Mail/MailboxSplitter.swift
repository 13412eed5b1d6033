/// Cuts a mailbox into its messages (RFC 4155, the `mbox` format and its `mboxrd` kind).
enum MailboxSplitter {
  /// The messages without the lines that divide them; a file with no such line is one message.
  static func messages(in bytes: [UInt8]) -> [[UInt8]] {
    var starts: [(line: Int, body: Int)] = []
    var index = 0
    var isAfterBlank = true
    while index < bytes.count {
      let line = MailLines(bytes[...], from: index)
      if isAfterBlank, isDivider(line.first), startsHeader(bytes, line.next) {
        starts.append((index, line.next))
      }
      isAfterBlank = line.first.isEmpty
      index = line.next
    }
    guard starts.first?.line == 0 else { return [bytes] }
    return starts.indices.map { number in
      let end = number + 1 < starts.count ? starts[number + 1].line : bytes.count
      return unquoted(bytes[starts[number].body..<end])
    }
  }

  /// `From petra@lock.example Tue Oct  4 08:00:00 2022`: words, a time and a year.
  static func isDivider(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 400, line.starts(with: Array("From ".utf8)) else { return false }
    let words = line.split(separator: 0x20)
    return words.count >= 6 && words.contains { $0.contains(UInt8(ascii: ":")) }
      && words.contains { $0.count == 4 && $0.allSatisfy { $0 &- 0x30 < 10 } }
  }

  private static func startsHeader(_ bytes: [UInt8], _ index: Int) -> Bool {
    index < bytes.count && MailHeader.name(of: MailLines(bytes[...], from: index).first) != nil
  }

  /// Lines of the text that begin like the one that divides have a `>` before them.
  private static func unquoted(_ message: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(message.count)
    var index = message.startIndex
    while index < message.endIndex {
      let next = MailLines(message, from: index).next
      let line = message[index..<next]
      let isQuoted =
        line.first == UInt8(ascii: ">")
        && line.drop { $0 == UInt8(ascii: ">") }.starts(with: Array("From ".utf8))
      result += isQuoted ? line.dropFirst() : line
      index = next
    }
    return result
  }
}
