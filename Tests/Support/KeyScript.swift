import NewsReader

/// Reads keys written down as text.
public enum KeyScript {
  /// Characters as they are, others by their name in angle brackets: `gi<Enter>`, `<Ctrl-O>`,
  /// `<F3>`.
  public static func keys(_ script: String) -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while let character = rest.popFirst() {
      if character == "<", let close = rest.firstIndex(of: ">"),
        let key = named[String(rest[..<close])]
      {
        keys.append(key)
        rest = rest[rest.index(after: close)...]
      } else {
        keys.append(.character(character))
      }
    }
    return keys
  }

  private static let named: [String: Key] = {
    var keys: [Key] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab,
      .backspace, .delete, .character(" "),
    ]
    keys += (1...12).map { .function($0) }
    keys += "abcdefghijklmnopqrstuvwxyz".map { .control($0) }
    return Dictionary(uniqueKeysWithValues: keys.map { ($0.name, $0) })
  }()
}
