/// Numbers features in the order in which they are first seen, and counts them.
struct FeatureIndex {
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 22)
  private var numbers: [UInt32] = Array(repeating: 0, count: 1 << 22)
  private(set) var features: [UInt64] = []
  private(set) var counts: [UInt32] = []

  /// The number of a feature, which is counted.
  mutating func count(_ feature: UInt64) -> UInt32 {
    let key = feature == 0 ? 1 : feature
    var place = place(of: key)
    if keys[place] == 0 {
      if features.count * 2 > keys.count {
        grow()
        place = self.place(of: key)
      }
      keys[place] = key
      numbers[place] = UInt32(features.count)
      features.append(key)
      counts.append(0)
    }
    counts[Int(numbers[place])] += 1
    return numbers[place]
  }

  /// The number of a feature that was counted.
  func number(of feature: UInt64) -> Int? {
    let key = feature == 0 ? 1 : feature
    let place = place(of: key)
    return keys[place] == 0 ? nil : Int(numbers[place])
  }

  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key >> 17) & mask
    while keys[place] != 0 && keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    keys = Array(repeating: 0, count: keys.count * 2)
    numbers = Array(repeating: 0, count: keys.count)
    for (number, feature) in features.enumerated() {
      let place = place(of: feature)
      keys[place] = feature
      numbers[place] = UInt32(number)
    }
  }
}
