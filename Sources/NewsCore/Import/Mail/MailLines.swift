/// A line of a message and where the next one begins.
struct MailLines {
  /// Without its line break.
  let first: ArraySlice<UInt8>
  let next: Int

  /// The line that begins at `start`.
  init(_ message: ArraySlice<UInt8>, from start: Int) {
    let rest = message[start...]
    guard let feed = rest.firstIndex(of: 0x0A) else {
      first = rest.last == 0x0D ? rest.dropLast() : rest
      next = message.endIndex
      return
    }
    let line = rest[..<feed]
    first = line.last == 0x0D ? line.dropLast() : line
    next = feed + 1
  }
}
