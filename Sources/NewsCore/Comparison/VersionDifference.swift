/// What changed from one version of an article to the next, paragraph by paragraph.
public struct VersionDifference: Hashable, Sendable {
  /// Words that follow each other.
  public struct Piece: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// Both versions have the words.
      case kept
      /// Only the older version has them.
      case removed
      /// Only the newer version has them.
      case added
    }

    public let kind: Kind
    /// On one line, with the space behind them.
    public let text: String
  }

  /// A paragraph that is not the same in both versions, in the order of the text.
  public struct Change: Hashable, Sendable {
    public let pieces: [Piece]
  }

  public let changes: [Change]

  /// Paragraphs with fewer words in common than this share of the longer one are different
  /// paragraphs.
  private static let leastShare = 0.4

  public init(from old: Article, to new: Article) {
    var numbers = WordNumbers()
    let left = Self.paragraphs(of: old, &numbers)
    let right = Self.paragraphs(of: new, &numbers)
    var changes: [Change] = []
    var at = (left: 0, right: 0)
    let same = WordAligner().pairs(left.map(\.number), right.map(\.number))
    for pair in same + [(left: left.count, right: right.count)] {
      changes += Self.changes(left[at.left..<pair.left], right[at.right..<pair.right])
      at = (pair.left + 1, pair.right + 1)
    }
    self.changes = changes
  }

  /// A paragraph as numbers: equal paragraphs have one number, and so have equal words.
  private struct Paragraph {
    let number: UInt64
    let words: [UInt64]
    let texts: [String]
  }

  private static func paragraphs(
    of article: Article, _ numbers: inout WordNumbers
  ) -> [Paragraph] {
    let document = Document(article: article)
    let excerpt = Excerpt(of: document)
    return article.blocks.filter { !$0.isFurniture }.map { block in
      let line = excerpt.line(block.span)
      let texts = line.split(separator: " ").map { String($0) }
      return Paragraph(
        number: numbers.number(of: line), words: texts.map { numbers.number(of: $0) }, texts: texts)
    }
  }

  /// What became of paragraphs that stand between unchanged ones: each new one continues the first
  /// old one that is like it, behind that of the paragraph before.
  private static func changes(
    _ old: ArraySlice<Paragraph>, _ new: ArraySlice<Paragraph>
  ) -> [Change] {
    var changes: [Change] = []
    var rest = old
    for paragraph in new {
      if let index = rest.firstIndex(where: { isLike($0, paragraph) }) {
        changes += rest[..<index].map { Change(pieces: pieces($0, nil)) }
        changes.append(Change(pieces: pieces(rest[index], paragraph)))
        rest = rest[(index + 1)...]
      } else {
        changes.append(Change(pieces: pieces(nil, paragraph)))
      }
    }
    return changes + rest.map { Change(pieces: pieces($0, nil)) }
  }

  private static func isLike(_ old: Paragraph, _ new: Paragraph) -> Bool {
    let common = WordAligner().pairs(old.words, new.words).count
    let longer = max(old.words.count, new.words.count)
    return common > 0 && Double(common) >= leastShare * Double(longer)
  }

  private static func pieces(_ old: Paragraph?, _ new: Paragraph?) -> [Piece] {
    let left = old?.words ?? []
    let right = new?.words ?? []
    var pieces: [Piece] = []
    func add(_ kind: Piece.Kind, _ words: ArraySlice<String>?) {
      guard let words, !words.isEmpty else { return }
      pieces.append(Piece(kind: kind, text: words.joined(separator: " ") + " "))
    }
    var at = (left: 0, right: 0)
    /// Where the kept words begin that are not yet a piece.
    var start = 0
    for pair in WordAligner().pairs(left, right) + [(left: left.count, right: right.count)] {
      let isEnd = pair.right == right.count && pair.left == left.count
      if pair.left > at.left || pair.right > at.right || isEnd {
        add(.kept, new?.texts[start..<at.right])
        add(.removed, old?.texts[at.left..<pair.left])
        add(.added, new?.texts[at.right..<pair.right])
        start = pair.right
      }
      at = (pair.left + 1, pair.right + 1)
    }
    return pieces
  }

  /// Gives equal texts one number.
  private struct WordNumbers {
    private var numbers: [String: UInt64] = [:]

    mutating func number(of text: String) -> UInt64 {
      if let known = numbers[text] { return known }
      let number = UInt64(numbers.count)
      numbers[text] = number
      return number
    }
  }
}
