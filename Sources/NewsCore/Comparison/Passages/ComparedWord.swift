/// A word of a sentence as the comparison knows it.
struct ComparedWord {
  let token: Token
  /// Of its stem; of a number its digits, so that `fourteen` and `14` are one word.
  let key: UInt64
  let isNumber: Bool
  /// Whether it says as little as `of`.
  let isLight: Bool
}
