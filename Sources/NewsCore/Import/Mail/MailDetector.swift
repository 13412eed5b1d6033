/// Tells mails and mailboxes from other texts.
enum MailDetector {
  private static let endings = [".eml", ".mbox", ".mbx", ".mht", ".mhtml"]
  /// Fields that only programs write.
  private static let certain: Set<String> = [
    "mime-version", "message-id", "received", "return-path", "delivered-to", "dkim-signature",
    "content-transfer-encoding",
  ]
  private static let usual: Set<String> = ["from", "subject", "date", "to", "sender"]
  /// Bytes that are looked at; the header of a newsletter has some ten thousand.
  private static let examined = 1 << 18

  static func isMail(_ bytes: [UInt8], fileName: String) -> Bool {
    let head = bytes.prefix(examined)
    let first = MailLines(head, from: head.startIndex)
    let hasDivider = MailboxSplitter.isDivider(first.first)
    guard hasDivider || MailHeader.name(of: first.first) != nil else { return false }
    let names = MailHeader(of: hasDivider ? head[first.next...] : head).names
    if !names.isDisjoint(with: certain) { return !names.isDisjoint(with: usual) }
    let name = fileName.lowercased()
    return (hasDivider || endings.contains(where: name.hasSuffix)) && !names.isDisjoint(with: usual)
  }
}
