/// A sentence for the user, shown until the next key.
struct Message: Hashable, Sendable {
  let text: String
  /// Whether something did not work.
  let isWarning: Bool

  /// Stands until the files have been read again.
  static let reloading = Message("reading the files again")

  /// Stands until the library has made a correction, which takes a while when it is large.
  static let correcting = Message("correcting…")

  init(_ text: String, isWarning: Bool = false) {
    self.text = text
    self.isWarning = isWarning
  }
}
