/// Numbers for the words of several documents, by which their bags of words are compared fast.
struct WordNumbering {
  private var numbers = KeyTable<Int32>(capacity: 1 << 12, blank: 0)
  /// For each number what the word weighs by itself.
  private(set) var rarities: [Float] = []
  /// For each number the key of the word's stem.
  private(set) var stems: [UInt64] = []
  private let rarity: WordRarity

  init(rarity: WordRarity) {
    self.rarity = rarity
  }

  /// The number of a word; nil for one that says nothing.
  mutating func number(of word: ComparedWord) -> Int32? {
    guard !word.isLight else { return nil }
    let weight = rarity.weight(of: word.key)
    guard weight > 0 else { return nil }
    let next = Int32(rarities.count)
    var number: Int32 = 0
    numbers.update(word.key) { value in
      if value == 0 { value = next + 1 }
      number = value - 1
    }
    if number == next {
      rarities.append(weight)
      stems.append(word.key)
    }
    return number
  }

  /// The number of a word that was numbered before.
  func known(_ word: ComparedWord) -> Int32? {
    guard let value = numbers[word.key], value > 0 else { return nil }
    return value - 1
  }
}
