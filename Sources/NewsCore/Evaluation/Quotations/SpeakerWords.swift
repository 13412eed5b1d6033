/// The words that name a speaker, as scorers compare them: by the capitalised ones.
struct SpeakerWords {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The capitalised words in small letters, without `’s`, `Jr` and the like.
  var capitalised: [String] { capitalised(before: scalars.count) }

  /// The last capitalised word that is no title and stands before the first comma, `who`, `of` or
  /// other end of a name; of all words when there is none before it.
  var head: String? {
    for end in scalars.indices where isCut(end) {
      if let head = lastName(before: end) { return head }
    }
    return lastName(before: scalars.count)
  }

  private func lastName(before end: Int) -> String? {
    capitalised(before: end).last { !Self.titles.contains($0) }
  }

  private func capitalised(before end: Int) -> [String] {
    var words: [String] = []
    var index = 0
    while index < end {
      guard WordScalars.isLetter(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < end, WordScalars.isWord(scalars[index]) || WordScalars.joins(scalars[index]) {
        index += 1
      }
      let word = trimmed(scalars[start..<index])
      guard word.first?.properties.isUppercase == true else { continue }
      let lower = word.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
      if !Self.suffixes.contains(lower) { words.append(lower) }
    }
    return words
  }

  /// Without `’s` and marks at the ends.
  private func trimmed(_ word: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var word = word
    if word.count > 1, word.last == "s", ["'", "’"].contains(word[word.endIndex - 2]) {
      word.removeLast(2)
    }
    while let last = word.last, WordScalars.joins(last) { word.removeLast() }
    return word
  }

  /// Whether something begins that no longer belongs to a name.
  private func isCut(_ index: Int) -> Bool {
    if scalars[index] == "," || scalars[index] == ";" || scalars[index] == "(" { return true }
    guard index == 0 || !WordScalars.isWord(scalars[index - 1]) else { return false }
    return Self.cuts.contains { cut in
      let end = index + cut.count
      return end <= scalars.count && scalars[index..<end].elementsEqual(cut)
        && (end == scalars.count || !WordScalars.isWord(scalars[end]))
    }
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "president", "senator", "sir", "the",
  ]
  private static let cuts = ["who", "of", "at", "in", "for", "from", "on"].map {
    Array($0.unicodeScalars)
  }
}
