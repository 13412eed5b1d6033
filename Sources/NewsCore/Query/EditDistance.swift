/// How many letters one word is from another (V. I. Levenshtein 1966).
enum EditDistance {
  /// The least number of letters put in, taken out or exchanged that makes one word the other.
  static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var above = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var line = [row + 1]
      for (column, other) in right.enumerated() {
        line.append(
          min(above[column + 1] + 1, line[column] + 1, above[column] + (letter == other ? 0 : 1)))
      }
      above = line
    }
    return above[right.count]
  }
}
