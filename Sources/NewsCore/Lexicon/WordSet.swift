/// A set of folded words, asked by token key.
///
/// The keys are already well mixed hashes, so they are their own places in an open table.
struct WordSet: Sendable {
  private var slots: [UInt64]
  private let mask: Int

  /// The words of `list`, parted by white space.
  init(_ list: String) {
    let keys = ListedWords.keys(in: list).map(\.value)
    var size = 16
    while size < keys.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for key in keys {
      var place = Int(truncatingIfNeeded: key) & mask
      while slots[place] != 0 && slots[place] != key { place = (place + 1) & mask }
      slots[place] = key
    }
  }

  @inline(__always)
  func contains(_ key: FoldedKey) -> Bool {
    var place = Int(truncatingIfNeeded: key.value) & mask
    while slots[place] != 0 {
      if slots[place] == key.value { return true }
      place = (place + 1) & mask
    }
    return false
  }
}
