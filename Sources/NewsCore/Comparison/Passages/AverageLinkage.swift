/// Joins what is alike step by step, the most alike first, by the mean over all pairs (Sokal and
/// Michener 1958).
enum AverageLinkage {
  /// For each two things how alike their groups were when they were joined.
  ///
  /// - Parameter likeness: a square of numbers, the same from either side.
  static func heights(of likeness: NumberGrid) -> NumberGrid {
    let count = likeness.rows
    var likeness = likeness
    var heights = NumberGrid(rows: count, columns: count, filling: 1)
    var groups = (0..<count).map { [$0] }
    var open = Array(0..<count)
    while open.count > 1 {
      let (one, other) = closest(of: open, likeness)
      let height = likeness[one, other]
      for left in groups[one] {
        for right in groups[other] {
          heights[left, right] = height
          heights[right, left] = height
        }
      }
      let (size, added) = (Float(groups[one].count), Float(groups[other].count))
      for third in open where third != one && third != other {
        let mean =
          (size * likeness[one, third] + added * likeness[other, third]) / (size + added)
        likeness[one, third] = mean
        likeness[third, one] = mean
      }
      groups[one] += groups[other]
      open.removeAll { $0 == other }
    }
    return heights
  }

  private static func closest(of open: [Int], _ likeness: NumberGrid) -> (Int, Int) {
    var best = (open[0], open[1])
    var height = -Float.infinity
    for (place, one) in open.enumerated() {
      for other in open[(place + 1)...] where likeness[one, other] > height {
        height = likeness[one, other]
        best = (one, other)
      }
    }
    return best
  }
}
