/// The words of a quotation as they are compared, whether or not its marks belong to it.
package struct TrimmedQuotation: Hashable, Sendable {
  /// Without marks, white space, full stops and commas at both ends, in code points of the text.
  let place: Range<Int>

  package init(_ place: Range<Int>, in text: [Unicode.Scalar]) {
    var start = max(0, place.lowerBound)
    var end = min(text.count, place.upperBound)
    while start < end, Self.isStripped(text[start]) { start += 1 }
    while end > start, Self.isStripped(text[end - 1]) { end -= 1 }
    self.place = min(start, end)..<end
  }

  /// The number of words: a letter, digit or `_` and what follows of these, `'`, `’`, `.` and `-`.
  func count(in text: [Unicode.Scalar]) -> Int {
    var count = 0
    var isInside = false
    for scalar in text[place] {
      if WordScalars.isWord(scalar) {
        if !isInside { count += 1 }
        isInside = true
      } else {
        isInside = isInside && WordScalars.joins(scalar)
      }
    }
    return count
  }

  /// How much of two quotations is common to both: the code points of both by those of either, 0 to
  /// 1.
  package func overlap(with other: TrimmedQuotation) -> Double {
    let common = place.clamped(to: other.place).count
    guard common > 0 else { return 0 }
    let whole =
      max(place.upperBound, other.place.upperBound) - min(place.lowerBound, other.place.lowerBound)
    return Double(common) / Double(whole)
  }

  /// Whether so much is common to both that they are one quotation.
  package func isPartner(of other: TrimmedQuotation) -> Bool { overlap(with: other) >= 0.5 }

  private static func isStripped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\r", "\n", "“", "”", "\"", "‘", "’", "'", "«", "»", "`", ",", ".": true
    default: false
    }
  }
}
