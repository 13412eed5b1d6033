/// The text of a message and what else it holds.
struct MailBody {
  /// One part of it.
  struct Piece {
    let isHTML: Bool
    /// In UTF-8.
    let bytes: [UInt8]
    /// As `Article.encoding` has it.
    let encoding: String
  }

  var pieces: [Piece] = []
  /// Their names, or where they have none their types.
  var attachments: [String] = []
  var notices: [String] = []

  /// Names of attachments in a notice at most.
  private static let namesShown = 5

  var hasHTML: Bool { pieces.contains(where: \.isHTML) }

  mutating func append(_ other: MailBody) {
    pieces += other.pieces
    attachments += other.attachments
    note(other.notices)
  }

  /// Adds what is not yet told.
  mutating func note(_ more: [String]) {
    for notice in more where !notices.contains(notice) { notices.append(notice) }
  }

  /// All pieces in one; HTML when one of them is.
  var text: ArticleRecord.Body {
    if !hasHTML {
      return .plain(Array(pieces.map(\.bytes).joined(separator: [0x0A, 0x0A])))
    }
    let html = pieces.map { piece in
      piece.isHTML ? piece.bytes : Self.markedUp(piece.bytes)
    }
    return .page(Array(html.joined(separator: [0x0A])))
  }

  var attachmentNotice: String? {
    if attachments.isEmpty { return nil }
    let names = attachments.prefix(Self.namesShown).joined(separator: ", ")
    let more = attachments.count - Self.namesShown
    let count = attachments.count == 1 ? "1 attachment is" : "\(attachments.count) attachments are"
    return "\(count) not read: \(names)" + (more > 0 ? " and \(more) more." : ".")
  }

  private static func markedUp(_ bytes: [UInt8]) -> [UInt8] {
    var html = Array("<p>".utf8)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let isBlank = line.allSatisfy { $0 <= 0x20 }
      html += isBlank ? Array("</p><p>".utf8) : XHTMLWriter.escaped(line) + [0x0A]
    }
    return html + Array("</p>".utf8)
  }
}
