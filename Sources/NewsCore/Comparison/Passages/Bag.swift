/// Bags of words: numbers in order, each once.
enum Bag {
  static func bag(of words: [Int32]) -> [Int32] {
    var bag: [Int32] = []
    bag.reserveCapacity(words.count)
    for word in words.sorted() where bag.last != word { bag.append(word) }
    return bag
  }

  /// The sum of the weights of a bag's words.
  static func weight(of bag: [Int32], _ weights: [Float]) -> Float {
    bag.reduce(0) { $0 + weights[Int($1)] }
  }

  /// The words that two bags share.
  static func shared<Word: Comparable>(_ left: [Word], _ right: [Word]) -> [Word] {
    var words: [Word] = []
    forEachShared(left, right) { words.append($0) }
    return words
  }

  /// The sum of the weights of the words that two bags share.
  static func sharedWeight(_ left: [Int32], _ right: [Int32], _ weights: [Float]) -> Float {
    var sum: Float = 0
    forEachShared(left, right) { sum += weights[Int($0)] }
    return sum
  }

  /// For each word the numbers of the bags that have it.
  ///
  /// - Parameter words: how many words there are.
  static func places(of bags: [[Int32]], words: Int) -> [[Int32]] {
    var places = Array(repeating: [Int32](), count: words)
    for (number, bag) in bags.enumerated() {
      for word in bag { places[Int(word)].append(Int32(number)) }
    }
    return places
  }

  /// For each two bags of two lists the sum of the weights of the words they share.
  static func sharedWeights(
    of bags: [[Int32]], with others: [[Int32]], _ weights: [Float]
  ) -> NumberGrid {
    let places = places(of: others, words: weights.count)
    var sums = NumberGrid(rows: bags.count, columns: others.count)
    for (row, bag) in bags.enumerated() {
      for word in bag {
        let weight = weights[Int(word)]
        for column in places[Int(word)] { sums[row, Int(column)] += weight }
      }
    }
    return sums
  }

  @inline(__always)
  private static func forEachShared<Word: Comparable>(
    _ left: [Word], _ right: [Word], _ body: (Word) -> Void
  ) {
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one] == right[other] {
        body(left[one])
        one += 1
        other += 1
      } else if left[one] < right[other] {
        one += 1
      } else {
        other += 1
      }
    }
  }
}
