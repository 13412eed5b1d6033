/// A way in which the articles write an entity's name.
public struct NameForm: Hashable, Sendable {
  public let text: String
  /// How often it is written so.
  public let count: Int

  public init(text: String, count: Int) {
    self.text = text
    self.count = count
  }

  /// Forms of one name, each once, the most frequent first.
  public static func merged(_ forms: some Sequence<NameForm>) -> [NameForm] {
    var counts: [String: Int] = [:]
    for form in forms { counts[form.text, default: 0] += form.count }
    return counts.map { NameForm(text: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.text) < ($0.count, $1.text)
    }
  }

  /// Of several spellings the one to show: the most frequent, capitals throughout only for want of
  /// another.
  static func plainest(of spellings: [NameForm]) -> String? {
    spellings.max { left, right in
      (isReadable(left.text) ? 1 : 0, left.count, right.text)
        < (isReadable(right.text) ? 1 : 0, right.count, left.text)
    }?.text
  }

  /// Whether not all letters are capitals.
  private static func isReadable(_ spelling: String) -> Bool {
    spelling.unicodeScalars.contains { $0.properties.isLowercase }
  }
}
