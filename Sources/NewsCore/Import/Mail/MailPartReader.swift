/// Reads a message and the parts within it (RFC 2045 to 2049): of alternatives the HTML, else the
/// plain text.
struct MailPartReader {
  private var partCount = 0

  /// Parts within each other, and parts in all, at most.
  private static let deepest = 20
  private static let mostParts = 1_000

  static func body(of message: ArraySlice<UInt8>, header: MailHeader) -> MailBody {
    var reader = MailPartReader()
    return reader.body(of: message[header.end...], header, type: "text/plain", depth: 0)
  }

  /// `type` is what the part is when it does not say.
  private mutating func body(
    of content: ArraySlice<UInt8>, _ header: MailHeader, type: String, depth: Int
  ) -> MailBody {
    partCount += 1
    guard depth < Self.deepest, partCount <= Self.mostParts else {
      var body = MailBody()
      body.notices = ["The message has too many parts or parts within parts; not all are read."]
      return body
    }
    let told = header.parameters(of: "content-type")
    let value = told?.value ?? ""
    let kind = value.contains("/") ? value : type
    if kind.hasPrefix("multipart/"), let boundary = told?["boundary"], !boundary.isEmpty {
      return parts(of: content, kind, boundary: boundary, depth: depth)
    }
    if kind == "message/rfc822" || kind == "message/global" {
      return inner(content, depth: depth)
    }
    return leaf(content, header, kind, told)
  }

  private mutating func parts(
    of content: ArraySlice<UInt8>, _ kind: String, boundary: String, depth: Int
  ) -> MailBody {
    let split = BoundarySplitter.parts(of: content, boundary: Array(boundary.utf8))
    var body = MailBody()
    var alternative: MailBody?
    for part in split.parts {
      let header = MailHeader(of: part)
      let type = kind == "multipart/digest" ? "message/rfc822" : "text/plain"
      let inner = self.body(of: part[header.end...], header, type: type, depth: depth + 1)
      guard kind == "multipart/alternative" else {
        body.append(inner)
        continue
      }
      // Later alternatives are the better ones, but none is better than HTML.
      body.note(inner.notices)
      body.attachments += inner.attachments
      let isBetter = inner.hasHTML || alternative?.hasHTML != true
      if !inner.pieces.isEmpty, isBetter { alternative = inner }
    }
    body.pieces += alternative?.pieces ?? []
    if !split.isClosed {
      body.note(["The message is cut off; what it has is shown."])
    }
    return body
  }

  /// A message within the message: its subject and its text.
  private mutating func inner(_ content: ArraySlice<UInt8>, depth: Int) -> MailBody {
    let header = MailHeader(of: content)
    var body = MailBody()
    if let subject = header.text(of: "subject") {
      body.pieces = [
        MailBody.Piece(isHTML: false, bytes: Array(subject.utf8), encoding: "utf-8")
      ]
    }
    body.append(
      self.body(of: content[header.end...], header, type: "text/plain", depth: depth + 1))
    return body
  }

  private func leaf(
    _ content: ArraySlice<UInt8>, _ header: MailHeader, _ kind: String, _ type: MailParameters?
  ) -> MailBody {
    var body = MailBody()
    let disposition = header.parameters(of: "content-disposition")
    let name = disposition?["filename"] ?? type?["name"]
    guard kind == "text/html" || kind == "text/plain", disposition?.value != "attachment" else {
      if kind == "text/html" || kind == "text/plain" || !content.isEmpty {
        body.attachments = [name ?? kind]
      }
      return body
    }
    let encoding = header.text(of: "content-transfer-encoding")?.lowercased() ?? ""
    var bytes = TransferDecoder.bytes(of: content, encoding: encoding)
    if bytes == nil {
      body.notices = [
        "A part is encoded as “\(encoding)”, which is not known; it is shown as it is."
      ]
      bytes = Array(content)
    }
    let isHTML = kind == "text/html"
    let charset =
      type?["charset"] ?? (isHTML ? EncodingDeclaration().encoding(in: bytes ?? []) : nil)
    let decoded = TextDecoder().text(from: bytes ?? [], declared: charset)
    body.note(decoded.notices)
    var text = decoded.text.bytes
    if !isHTML, type?["format"]?.lowercased() == "flowed" {
      text = FlowedText.bytes(of: text, deletesSpace: type?["delsp"]?.lowercased() == "yes")
    }
    if text.contains(where: { $0 > 0x20 }) {
      body.pieces = [MailBody.Piece(isHTML: isHTML, bytes: text, encoding: decoded.encoding)]
    }
    return body
  }
}
