/// Finds what accounts have word for word in common, as wire copy and rewrites have.
///
/// Compared are runs of twelve words outside quotations, since people who heard the same person
/// write down the same words.
struct CopiedWords {
  /// For each document its words outside quotations.
  private let words: [[Token]]
  /// For each document the runs that begin with its words, as hashes.
  private let runs: [[UInt64]]
  /// For each run of words the documents that have it, in order.
  private let documents: [UInt64: [Int32]]
  /// For each two documents how many words of the first stand in runs that the second has too.
  private let shared: [[Int]]

  /// How many words a run has.
  private static let runLength = 12
  /// What share of the shorter account's words are in such runs when it is no account of its own, in
  /// percent.
  private static let dependent = 20

  init(_ documents: [Document]) {
    words = documents.map { document in
      var quoted = QuotationFinder().passages(in: document).map(\.outer)[...]
      return document.sentences.flatMap { sentence in
        document.tokens[sentence.tokens].filter { token in
          while let first = quoted.first, first.end <= token.span.start { quoted.removeFirst() }
          return token.isWord && !(quoted.first?.contains(token.span) ?? false)
        }
      }
    }
    var found: [UInt64: [Int32]] = [:]
    let runs = words.map { Self.runs(of: $0) }
    for (number, runs) in runs.enumerated() {
      for run in runs where found[run]?.last != Int32(number) {
        found[run, default: []].append(Int32(number))
      }
    }
    let documents = found.filter { $0.value.count > 1 }
    self.runs = runs
    self.documents = documents
    shared = runs.map { Self.sharedWords($0, documents, count: runs.count) }
  }

  /// Whether neither of two accounts has much of the other word for word.
  func areIndependent(_ one: Int, _ other: Int) -> Bool {
    [(one, other), (other, one)].allSatisfy { own, second in
      shared[own][second] * 100 < Self.dependent * max(1, words[own].count)
    }
  }

  /// For each document how many words of the one with the runs stand in runs that it has too.
  private static func sharedWords(
    _ runs: [UInt64], _ documents: [UInt64: [Int32]], count: Int
  ) -> [Int] {
    var words = Array(repeating: 0, count: count)
    var ends = words
    for (start, run) in runs.enumerated() {
      for owner in (documents[run] ?? []).map({ Int($0) }) {
        words[owner] += start + runLength - max(start, ends[owner])
        ends[owner] = start + runLength
      }
    }
    return words
  }

  /// The passages of an account that others have too.
  ///
  /// - Parameter order: for each document when it was published; smaller is earlier.
  func passages(of document: Int, order: [Int]) -> [VerbatimPassage] {
    let tokens = words[document]
    let runs = runs[document]
    let copied = areCopied(in: document)
    var passages: [VerbatimPassage] = []
    var start = 0
    while start < tokens.count {
      guard copied[start] else {
        start += 1
        continue
      }
      var end = start
      while end < tokens.count, copied[end] { end += 1 }
      let sources = (start..<end).reduce(into: Set<Int>()) { sources, index in
        guard index < runs.count else { return }
        sources.formUnion((documents[runs[index]] ?? []).map { Int($0) })
      }
      passages.append(
        VerbatimPassage(
          document: document,
          span: TextSpan(tokens[start].span.start, tokens[end - 1].span.end),
          sources: sources.sorted { (order[$0], $0) < (order[$1], $1) }))
      start = end
    }
    return passages
  }

  /// For each word of a document whether it stands in a run that others have too.
  private func areCopied(in document: Int) -> [Bool] {
    var copied = Array(repeating: false, count: words[document].count)
    for (start, run) in runs[document].enumerated() where documents[run] != nil {
      for index in start..<start + Self.runLength { copied[index] = true }
    }
    return copied
  }

  /// The hash of each run of words, rolled on from one to the next.
  private static func runs(of tokens: [Token]) -> [UInt64] {
    guard tokens.count >= runLength else { return [] }
    let base: UInt64 = 0x9e37_79b9_7f4a_7c15
    let last = (0..<runLength).reduce(UInt64(1)) { power, _ in power &* base }
    var hash: UInt64 = 0
    var runs: [UInt64] = []
    runs.reserveCapacity(tokens.count - runLength + 1)
    for (index, token) in tokens.enumerated() {
      hash = hash &* base &+ token.key.value
      if index >= runLength { hash = hash &- tokens[index - runLength].key.value &* last }
      if index >= runLength - 1 { runs.append(hash) }
    }
    return runs
  }
}
