/// A correction as a file has it, with the comments that belong to it.
public struct CorrectionLine: Hashable, Sendable {
  public let statement: CorrectionStatement
  /// The comment behind it, with its `#`; empty for none.
  public let note: String
  /// The lines of comments above it, each with its `#`.
  public let comments: [String]

  public init(
    statement: CorrectionStatement, note: String = "", comments: [String] = []
  ) {
    self.statement = statement
    self.note = note
    self.comments = comments
  }

  public init(_ correction: Correction, note: String = "", comments: [String] = []) {
    self.init(statement: .name(correction), note: note, comments: comments)
  }

  /// What it says of a name; nil when it is about stories or passages.
  public var correction: Correction? {
    if case .name(let correction) = statement { correction } else { nil }
  }

  /// The correction and the comment behind it.
  var text: String {
    note.isEmpty ? statement.text : "\(statement.text)  \(note)"
  }

  /// The order of the lines of a file.
  static func precedes(_ left: CorrectionLine, _ right: CorrectionLine) -> Bool {
    if !left.text.isIdentical(to: right.text) { return left.text.precedes(right.text) }
    return left.comments.joined(separator: "\n").precedes(right.comments.joined(separator: "\n"))
  }

  var isBare: Bool { note.isEmpty && comments.isEmpty }
}
