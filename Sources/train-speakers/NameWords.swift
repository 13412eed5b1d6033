/// Tells whether two strings name the same, by the last capitalised word of one.
enum NameWords {
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "president", "senator", "sir", "the",
  ]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  private static let ends: Set<String> = ["who", "of", "at", "in", "for", "from", "on"]

  /// The capitalised words, folded, without possessive endings.
  static func capitalised(in string: String) -> [String] {
    words(of: string).filter { $0.first?.isUppercase ?? false }.map { $0.lowercased() }
      .filter { !suffixes.contains($0) }
  }

  /// The last word of the name with which a string begins.
  static func head(of string: String) -> String? {
    var head: String?
    for piece in string.split(separator: " ") {
      for word in words(of: String(piece)) {
        if ends.contains(word) && head != nil { return head }
        if word.first?.isUppercase ?? false, !suffixes.contains(word.lowercased()),
          !titles.contains(word.lowercased())
        {
          head = word.lowercased()
        }
      }
      if let last = piece.last, ",;(".contains(last), head != nil { return head }
    }
    return head
  }

  private static func words(of string: String) -> [String] {
    string.split { !($0.isLetter || $0.isNumber || ".'’-".contains($0)) }.map { word in
      var word = word
      for ending in ["'s", "’s"] where word.hasSuffix(ending) { word = word.dropLast(2) }
      while let last = word.last, ".'’-".contains(last) { word = word.dropLast() }
      while let first = word.first, ".'’-".contains(first) { word = word.dropFirst() }
      return String(word)
    }.filter { !$0.isEmpty }
  }
}
