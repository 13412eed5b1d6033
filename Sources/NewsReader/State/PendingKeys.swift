/// What was typed of a key sequence that is not complete yet.
struct PendingKeys: Hashable, Sendable {
  /// The number typed before the keys.
  var count: Int?
  var keys: [Key] = []

  var isEmpty: Bool { count == nil && keys.isEmpty }

  /// The largest count taken; more digits change nothing.
  static let largestCount = 99_999

  /// Takes a digit of the count in; false when the key is none.
  mutating func takeDigit(_ key: Key) -> Bool {
    guard keys.isEmpty, case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue, digit > 0 || count != nil
    else { return false }
    count = min(Self.largestCount, (count ?? 0) * 10 + digit)
    return true
  }

  /// The keys as the status line shows them.
  var name: String {
    (count.map { String($0) } ?? "") + keys.map(\.name).joined()
  }
}
