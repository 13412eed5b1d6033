/// Walks the clusters of a text: the one way by which content reaches a screen.
///
/// The spans of the clusters cover the text without gaps, in order. What is shown holds no control,
/// no bidirectional control, no tag and no other character without a picture, except a joiner where
/// a script needs it.
public struct ClusterScanner: Sequence, IteratorProtocol {
  /// What is to become of sequences that terminals disagree on.
  enum Form {
    /// For cells: one character that takes the cells of the cluster and at most four marks, which
    /// is what every terminal and curses draw alike. Of an emoji sequence the first emoji is shown;
    /// a flag is its two letters.
    case cells
    /// For flowing text: emoji sequences stay whole.
    case flow
  }

  /// Stands for what has no picture of its own.
  public static let marker = "▯"
  static let maximumMarks = 4

  let bytes: [UInt8]
  let end: Int
  let form: Form
  var index: Int

  /// The clusters of `span`, or of the whole text.
  public init(_ text: SourceText, in span: TextSpan? = nil) {
    self.init(text.bytes, in: span ?? text.span, form: .cells)
  }

  /// The clusters of a string of the program's own making or of a sanitised one.
  public init(_ string: String) {
    let bytes = Array(string.utf8)
    self.init(bytes, in: TextSpan(0, bytes.count), form: .cells)
  }

  init(_ bytes: [UInt8], in span: TextSpan, form: Form) {
    self.bytes = bytes
    self.form = form
    index = span.start
    end = span.end
  }

  public mutating func next() -> Cluster? {
    guard index < end else { return nil }
    let byte = bytes[index]
    if byte &- 0x20 < 0x5F && (index + 1 == end || bytes[index + 1] < 0x80) {
      index += 1
      return Cluster(.text, span: TextSpan(index - 1, index), shown: Self.ascii[Int(byte)])
    }
    return nextOfAnyKind()
  }

  private static let ascii = (UInt8(0)..<128).map { String(UnicodeScalar($0)) }

  private mutating func nextOfAnyKind() -> Cluster {
    let start = index
    while index < end, isInvisibleButExpected(at: index) { index += length(at: index) }
    if index == end || !beginsText(at: index) { index = start }
    let (scalar, length) = ByteScanner.scalar(in: bytes.span, at: index)
    index += length
    switch scalar {
    case 0x0A: return cluster(.newline, from: start, " ")
    case 0x0D:
      if index < end && bytes[index] == 0x0A { index += 1 }
      return cluster(.newline, from: start, " ")
    case 0x09: return cluster(.tab, from: start, " ")
    case 0x00...0x1F: return cluster(.marker, from: start, String(picture(0x2400 + scalar)))
    case 0x7F: return cluster(.marker, from: start, String(picture(0x2421)))
    case 0xFFFD: return cluster(.marker, from: start, "\u{FFFD}")
    case 0x1F1E6...0x1F1FF: return flag(scalar, from: start)
    default: break
    }
    let kind = CharacterClass(of: scalar)
    switch kind {
    case .unknown, .hidden: return cluster(.marker, from: start, Self.marker)
    case .mark: return extended("\u{25CC}", .narrow, from: start, firstMark: scalar)
    default: return extended(picture(scalar), kind, from: start, firstMark: nil)
    }
  }

  private func cluster(
    _ kind: Cluster.Kind, from start: Int, width: Int = 1, _ shown: String
  ) -> Cluster {
    Cluster(kind, width: width, span: TextSpan(start, index), shown: shown)
  }

  /// Two regional indicators are a flag; one alone is shown as its letter.
  private mutating func flag(_ first: UInt32, from start: Int) -> Cluster {
    if index < end {
      let (second, length) = ByteScanner.scalar(in: bytes.span, at: index)
      if (0x1F1E6...0x1F1FF).contains(second) {
        index += length
        var shown = String(picture(first))
        shown.unicodeScalars.append(picture(second))
        return cluster(.text, from: start, width: 2, shown)
      }
    }
    return cluster(.marker, from: start, String(picture(first - 0x1F1E6 + 0x41)))
  }

  /// Takes in what belongs to the character `base`: marks, and the rest of an emoji sequence.
  private mutating func extended(
    _ base: Unicode.Scalar, _ kind: CharacterClass, from start: Int, firstMark: UInt32?
  ) -> Cluster {
    var shown = String(base)
    var marks = 0
    if let firstMark {
      shown.unicodeScalars.append(picture(firstMark))
      marks = 1
    }
    var last = base.value
    while index < end && bytes[index] >= 0x80 {
      let (scalar, length) = ByteScanner.scalar(in: bytes.span, at: index)
      if CharacterClass(of: scalar) == .mark {
        marks += 1
        if marks <= Self.maximumMarks { shown.unicodeScalars.append(picture(scalar)) }
      } else if let rest = sequenceLength(scalar, length, base: base.value, kind, after: last) {
        if form == .flow { appendScalars(of: index..<index + rest, to: &shown) }
        index += rest
        last = scalarValue(before: index)
        continue
      } else if isJoiner(scalar, at: index, after: last) {
        shown.unicodeScalars.append(picture(scalar))
      } else if !isInvisibleButExpected(at: index) {
        break
      }
      last = scalar
      index += length
    }
    return cluster(.text, from: start, width: kind.width, shown)
  }

  private func appendScalars(of range: Range<Int>, to shown: inout String) {
    shown += String(decoding: bytes[range], as: UTF8.self)
  }

  private func length(at index: Int) -> Int {
    ByteScanner.scalar(in: bytes.span, at: index).length
  }

  /// Whether a character with a picture begins at `index`.
  private func beginsText(at index: Int) -> Bool {
    let scalar = ByteScanner.scalar(in: bytes.span, at: index).value
    switch CharacterClass(of: scalar) {
    case .narrow, .wide, .narrowPictograph, .widePictograph: return true
    case .unknown, .mark, .hidden: return false
    }
  }

  private func picture(_ scalar: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(scalar) ?? "\u{FFFD}"
  }
}
