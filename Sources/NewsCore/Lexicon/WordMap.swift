/// Folded words and what each of them means, asked by token key; see `WordSet`.
struct WordMap<Meaning: Sendable>: Sendable {
  private var slots: [UInt64]
  private var meanings: [Meaning?]
  private let mask: Int

  /// Each list holds words parted by white space that have one meaning; of two meanings of one word
  /// the first counts.
  init(_ lists: [(String, Meaning)]) {
    let keys = lists.map { ListedWords.keys(in: $0.0) }
    let count = keys.reduce(0) { $0 + $1.count }
    var size = 16
    while size < count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    meanings = Array(repeating: nil, count: size)
    mask = size - 1
    for (keys, (_, meaning)) in zip(keys, lists) {
      for key in keys {
        let place = place(of: key)
        guard slots[place] == 0 else { continue }
        slots[place] = key.value
        meanings[place] = meaning
      }
    }
  }

  @inline(__always)
  subscript(key: FoldedKey) -> Meaning? { meanings[place(of: key)] }

  /// The slot that holds the key, or the free one where it would be.
  @inline(__always)
  private func place(of key: FoldedKey) -> Int {
    var place = Int(truncatingIfNeeded: key.value) & mask
    while slots[place] != 0 && slots[place] != key.value { place = (place + 1) & mask }
    return place
  }
}
