/// A table from 64-bit keys to small values, made once and asked for every token.
///
/// The keys are well mixed hashes already and are their own places in an open table; the key 0
/// stands for a free place.
struct KeyTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value]
  private let blank: Value
  private var count = 0

  /// - Parameter capacity: how many keys find room before the table has to grow.
  /// - Parameter blank: fills the places of `values` that hold nothing.
  init(capacity: Int, blank: Value) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: blank, count: size)
    self.blank = blank
  }

  @inline(__always)
  subscript(key: UInt64) -> Value? {
    let place = place(of: key)
    return keys[place] == 0 ? nil : values[place]
  }

  /// Changes the value of a key, which is the blank value before.
  mutating func update(_ key: UInt64, _ change: (inout Value) -> Void) {
    var place = place(of: key)
    if keys[place] == 0 {
      if count * 2 >= keys.count {
        grow()
        place = self.place(of: key)
      }
      keys[place] = key
      count += 1
    }
    change(&values[place])
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: blank, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }

  /// The place that holds the key, or the free one where it would be.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0 && keys[place] != key { place = (place + 1) & mask }
    return place
  }
}
