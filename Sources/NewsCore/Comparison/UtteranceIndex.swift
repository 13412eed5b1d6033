/// Finds utterances that a quotation may report, by the content words they share.
///
/// Within a story every utterance that shares a word is looked at; in the archive only through
/// words that at most `commonest` utterances have, so that a look-up costs the same in a large
/// archive as in a small one.
struct UtteranceIndex {
  /// Words of more utterances than this say nothing outside a story.
  private static let commonest = 32
  /// How many utterances of other stories are looked at.
  private static let mostOfArchive = 8

  /// An utterance in the list of those that have a word; `next` is the place of the one before.
  private struct Entry {
    let utterance: Int32
    let next: Int32
  }

  /// The list of a word.
  private struct List {
    var head: Int32 = -1
    var count: Int32 = 0
  }

  private var lists = KeyTable<List>(capacity: 1 << 12, blank: List())
  private var entries: [Entry] = []
  private let weights: WordWeights

  init(weights: WordWeights) {
    self.weights = weights
  }

  /// Adds an utterance by its fullest version.
  mutating func add(_ utterance: Int, _ quotation: ComparedQuotation) {
    for key in Self.keys(of: quotation.words) {
      append(utterance, to: Self.key(key, in: quotation.story))
      append(utterance, to: key, atMost: Self.commonest)
    }
  }

  /// The utterances worth comparing with a quotation, in ascending order.
  func candidates(for quotation: ComparedQuotation) -> [Int] {
    var found: Set<Int> = []
    let keys = Self.keys(of: quotation.words)
    for key in keys { forEach(in: Self.key(key, in: quotation.story)) { found.insert($0) } }
    var sums: [Int: Float] = [:]
    for key in keys where Int(lists[key]?.count ?? 0) <= Self.commonest {
      let weight = weights.weight(of: key)
      forEach(in: key) { sums[$0, default: 0] += weight }
    }
    let others = sums.filter { !found.contains($0.key) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return (Array(found) + others.prefix(Self.mostOfArchive).map(\.key)).sorted()
  }

  /// The content words of a quotation; one without any stands for itself as a whole.
  private static func keys(of words: QuotedWords) -> [UInt64] {
    let content = words.content
    return content.isEmpty ? [words.stems.reduce(1) { PhraseKey.mixed($0 &* 31 ^ $1) }] : content
  }

  private static func key(_ word: UInt64, in story: Int) -> UInt64 {
    PhraseKey.mixed(word ^ UInt64(story + 1) &* 0x9e37_79b9_7f4a_7c15)
  }

  private mutating func append(_ utterance: Int, to key: UInt64, atMost most: Int = .max) {
    let place = Int32(entries.count)
    var entry: Entry?
    lists.update(key) { list in
      list.count += 1
      guard list.count <= most else { return }
      entry = Entry(utterance: Int32(utterance), next: list.head)
      list.head = place
    }
    if let entry { entries.append(entry) }
  }

  private func forEach(in key: UInt64, _ body: (Int) -> Void) {
    var place = lists[key]?.head ?? -1
    while place >= 0 {
      let entry = entries[Int(place)]
      body(Int(entry.utterance))
      place = entry.next
    }
  }
}
