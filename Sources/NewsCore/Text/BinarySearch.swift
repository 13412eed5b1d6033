extension RandomAccessCollection {
  /// The first index whose element is in the second part, by binary search; `endIndex` when none is.
  ///
  /// - Parameter isInSecondPart: false for all elements up to some place, true for all from there.
  @inlinable
  public func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Index {
    var low = startIndex
    var rest = count
    while rest > 0 {
      let half = rest / 2
      let middle = index(low, offsetBy: half)
      if isInSecondPart(self[middle]) {
        rest = half
      } else {
        low = index(after: middle)
        rest -= half + 1
      }
    }
    return low
  }
}
