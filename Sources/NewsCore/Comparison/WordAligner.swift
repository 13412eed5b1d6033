/// Finds a longest common subsequence of two sequences of words.
struct WordAligner {
  /// The most cells of the table of lengths; beyond that the middle of the texts counts as
  /// different.
  private static let mostCells = 1 << 22

  /// The places of the common words in both, in order; together where one sequence is part of the
  /// other.
  ///
  /// The same words are found whichever sequence comes first.
  func pairs(_ left: [UInt64], _ right: [UInt64]) -> [(left: Int, right: Int)] {
    if let start = Self.place(of: right, in: left) {
      return right.indices.map { (left: start + $0, right: $0) }
    }
    if let start = Self.place(of: left, in: right) {
      return left.indices.map { (left: $0, right: start + $0) }
    }
    if right.lexicographicallyPrecedes(left) {
      return ordered(right, left).map { (left: $0.right, right: $0.left) }
    }
    return ordered(left, right)
  }

  /// Where a sequence stands in another one without a gap.
  private static func place(of part: [UInt64], in whole: [UInt64]) -> Int? {
    guard let first = part.first, part.count <= whole.count else { return nil }
    return (0...(whole.count - part.count)).first { start in
      whole[start] == first && whole[start..<(start + part.count)].elementsEqual(part)
    }
  }

  private func ordered(_ left: [UInt64], _ right: [UInt64]) -> [(left: Int, right: Int)] {
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var ends = (left: left.count, right: right.count)
    while ends.left > start, ends.right > start, left[ends.left - 1] == right[ends.right - 1] {
      ends.left -= 1
      ends.right -= 1
    }
    var pairs = (0..<start).map { (left: $0, right: $0) }
    pairs += middle(left[start..<ends.left], right[start..<ends.right])
    for index in 0..<(left.count - ends.left) {
      pairs.append((left: ends.left + index, right: ends.right + index))
    }
    return joined(pairs, left, right)
  }

  /// The same words with fewer gaps: what stands between two gaps moves to the words behind the second
  /// one where that has the same words again.
  private func joined(
    _ pairs: [(left: Int, right: Int)], _ left: [UInt64], _ right: [UInt64]
  ) -> [(left: Int, right: Int)] {
    var pairs = pairs
    var end = pairs.count - 1
    while end > 0 {
      var start = end
      while start > 0, pairs[start - 1] == (pairs[start].left - 1, pairs[start].right - 1) {
        start -= 1
      }
      guard start > 0 else { break }
      let (before, next) = (pairs[start - 1], pairs[start])
      let gap = (left: next.left - before.left - 1, right: next.right - before.right - 1)
      var first = start - 1
      while first > 0, pairs[first - 1] == (pairs[first].left - 1, pairs[first].right - 1) {
        first -= 1
      }
      let isRepeated = pairs[first..<start].allSatisfy { pair in
        gap.right == 0 && left[pair.left + gap.left] == right[pair.right]
          || gap.left == 0 && left[pair.left] == right[pair.right + gap.right]
      }
      if isRepeated {
        for index in first..<start {
          pairs[index].left += gap.left
          pairs[index].right += gap.right
        }
      } else {
        end = start - 1
      }
    }
    return pairs
  }

  private func middle(
    _ left: ArraySlice<UInt64>, _ right: ArraySlice<UInt64>
  ) -> [(left: Int, right: Int)] {
    let columns = right.count + 1
    guard !left.isEmpty, !right.isEmpty, (left.count + 1) * columns <= Self.mostCells else {
      return []
    }
    // lengths[i * columns + j]: of the longest subsequence of what follows i words on the left and
    // j on the right.
    var lengths = [UInt32](repeating: 0, count: (left.count + 1) * columns)
    for row in stride(from: left.count - 1, through: 0, by: -1) {
      let word = left[left.startIndex + row]
      for column in stride(from: right.count - 1, through: 0, by: -1) {
        let place = row * columns + column
        lengths[place] =
          word == right[right.startIndex + column]
          ? lengths[place + columns + 1] + 1
          : max(lengths[place + columns], lengths[place + 1])
      }
    }
    var pairs: [(left: Int, right: Int)] = []
    var (row, column) = (0, 0)
    while row < left.count, column < right.count {
      let place = row * columns + column
      if left[left.startIndex + row] == right[right.startIndex + column] {
        pairs.append((left: left.startIndex + row, right: right.startIndex + column))
        row += 1
        column += 1
      } else if lengths[place + columns] >= lengths[place + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
