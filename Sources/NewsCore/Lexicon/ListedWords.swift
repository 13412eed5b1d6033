/// Cuts lists of words that stand in the source, by bytes, as all of them are read when the program starts.
enum ListedWords {
  /// The keys of words that white space parts.
  static func keys(in list: String) -> [FoldedKey] {
    let bytes = Array(list.utf8)
    var keys: [FoldedKey] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count && bytes[index] > 0x20 { index += 1 }
      if index > start { keys.append(FoldedKey(bytes.span.extracting(start..<index))) }
      index += 1
    }
    return keys
  }
}
