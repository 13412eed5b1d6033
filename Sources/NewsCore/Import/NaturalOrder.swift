/// The order in which people list names: capitals count as small letters, numbers by their value.
enum NaturalOrder {
  /// Whether `left` comes before `right`; equal names only when they are the same bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    let first = Array(left.utf8)
    let second = Array(right.utf8)
    var i = 0
    var j = 0
    while i < first.count && j < second.count {
      if isDigit(first[i]) && isDigit(second[j]) {
        let one = number(in: first, from: &i)
        let two = number(in: second, from: &j)
        if one.count != two.count { return one.count < two.count }
        if one != two { return one.lexicographicallyPrecedes(two) }
      } else {
        let one = first[i].smallLetter
        let two = second[j].smallLetter
        if one != two { return one < two }
        i += 1
        j += 1
      }
    }
    let restOfFirst = first.count - i
    let restOfSecond = second.count - j
    if restOfFirst != restOfSecond { return restOfFirst < restOfSecond }
    return first.lexicographicallyPrecedes(second)
  }

  /// The digits from `index` on without leading zeros; moves behind them.
  private static func number(in bytes: [UInt8], from index: inout Int) -> ArraySlice<UInt8> {
    while index + 1 < bytes.count && bytes[index] == UInt8(ascii: "0") && isDigit(bytes[index + 1])
    {
      index += 1
    }
    let start = index
    while index < bytes.count && isDigit(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
