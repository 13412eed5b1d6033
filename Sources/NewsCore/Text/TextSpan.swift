/// A half-open range of byte offsets into the UTF-8 text of one article.
public struct TextSpan: Hashable, Sendable {
  private let lower: UInt32
  private let upper: UInt32

  /// A span from `start` up to, not including, `end`; both in bytes, `0 <= start <= end < 2^32`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end)
    lower = UInt32(start)
    upper = UInt32(end)
  }

  /// The offset of the first byte.
  public var start: Int { Int(lower) }

  /// The offset after the last byte.
  public var end: Int { Int(upper) }

  /// The length in bytes.
  public var count: Int { Int(upper - lower) }

  public var isEmpty: Bool { lower == upper }

  /// The offsets as a range, for subscripts.
  public var range: Range<Int> { start..<end }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

extension TextSpan: Comparable {
  /// Orders by start; of two spans with one start the longer comes first, as it contains the other.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, right.end) < (right.start, left.end)
  }
}
