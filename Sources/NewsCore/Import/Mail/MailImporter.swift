/// Reads mails, such as newsletters, one by one or from a mailbox.
struct MailImporter {
  func records(in bytes: [UInt8]) -> RecordFile {
    RecordFile(
      entries: MailboxSplitter.messages(in: bytes).map { .success(record(of: $0[...])) })
  }

  private func record(of message: ArraySlice<UInt8>) -> ArticleRecord {
    let header = MailHeader(of: message)
    let body = MailPartReader.body(of: message, header: header)
    var record = ArticleRecord(format: .mail)
    record.body = body.text
    record.encoding = body.pieces.first?.encoding ?? "utf-8"
    record.metadata.headline = header.text(of: "subject")
    record.date = header.text(of: "date")
    record.metadata.published = record.date.flatMap(PageMetadataReader.date)
    if let page = header.text(of: "snapshot-content-location") {
      // A web page that a browser saved as a mail of itself.
      record.metadata.url = page
    } else if let sender = header.text(of: "from") {
      record.sourceLine = sender
      record.metadata.publication = Self.name(in: sender)
    }
    record.notices = body.notices + [body.attachmentNotice].compactMap(\.self)
    if header.wasCut {
      record.notices.append("The header of the message is too long; some of it is left out.")
    }
    return record
  }

  /// The name in `"Lock Gazette" <desk@lock.example>` or `desk@lock.example (Lock Gazette)`, else
  /// the address.
  private static func name(in sender: String) -> String {
    let before = sender.prefix { $0 != "<" }.filter { $0 != "\"" }
    let name = before.split(separator: " ").joined(separator: " ")
    if name.contains("@"), let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"),
      open < close
    {
      return String(name[name.index(after: open)..<close])
    }
    return name.isEmpty ? String(sender.filter { $0 != "<" && $0 != ">" }) : name
  }
}
