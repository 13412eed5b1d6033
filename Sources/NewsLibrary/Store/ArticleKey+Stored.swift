import NewsCore

extension ArticleKey {
  /// The key as a signed number, as the index has it.
  var stored: Int32 { Int32(bitPattern: value) }

  /// - Parameter stored: what `stored` was.
  init(stored: Int64) {
    self.init(UInt32(truncatingIfNeeded: stored))
  }
}
