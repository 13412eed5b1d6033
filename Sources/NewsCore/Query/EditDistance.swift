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

  /// Shorter words with a letter between them are often two: `Tom`, `Tim`.
  private static let long = 6

  /// Whether one of two long words may be a slip of the pen for the other: a letter is put in, left out
  /// or exchanged (`Christina`, `Cristina`), or two beside each other have changed places
  /// (`Reisner`, `Riesner`).
  static func isSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard min(left.count, right.count) >= long, abs(left.count - right.count) <= 1 else {
      return false
    }
    let apart = between(left, right)
    return apart == 1 || apart == 2 && left.sorted() == right.sorted()
  }
}
