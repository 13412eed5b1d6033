/// The quotations of a text, those marked set against those found.
struct QuotationMatch {
  /// Quotations with fewer words need not be found and may be: nicknames and single words.
  private static let fewestWords = 3

  let marked: [GoldQuotation]
  /// Those with words in quotation marks.
  let found: [PredictedQuotation]
  let markedWords: [TrimmedQuotation]
  let foundWords: [TrimmedQuotation]
  /// What is marked as nobody's.
  let nobodys: [TrimmedQuotation]
  /// The marked quotations that must be found, as indices into `marked`.
  let required: [Int]
  /// The found ones that count, as indices into `found`.
  let counted: [Int]
  /// For each index in `required` the index of what was found there.
  let partners: [Int: Int]

  init(of article: QuotedArticle, _ predictions: [PredictedQuotation]) {
    let text = Array(article.text[article.text.span].unicodeScalars)
    let found = predictions.filter { $0.kind != .indirect }
    let markedWords = article.quotations.map { TrimmedQuotation($0.place, in: text) }
    let foundWords = found.map { TrimmedQuotation($0.place, in: text) }
    let isLong = markedWords.map { $0.count(in: text) >= Self.fewestWords }
    let required = markedWords.indices.filter { isLong[$0] }
    let long = foundWords.indices.filter { foundWords[$0].count(in: text) >= Self.fewestWords }
    var partners: [Int: Int] = [:]
    var taken: Set<Int> = []
    for (_, left, right) in Self.pairs(required, long, markedWords, foundWords)
    where partners[left] == nil && !taken.contains(right) {
      partners[left] = right
      taken.insert(right)
    }
    counted = long.filter { index in
      taken.contains(index)
        || !markedWords.indices.contains {
          !isLong[$0] && foundWords[index].isPartner(of: markedWords[$0])
        }
    }
    marked = article.quotations
    nobodys = article.unattributed.map { TrimmedQuotation($0, in: text) }
    self.found = found
    self.markedWords = markedWords
    self.foundWords = foundWords
    self.required = required
    self.partners = partners
  }

  /// The pairs that may belong together, those with the most in common first; of equals the later
  /// ones.
  private static func pairs(
    _ required: [Int], _ long: [Int], _ marked: [TrimmedQuotation], _ found: [TrimmedQuotation]
  ) -> [(overlap: Double, marked: Int, found: Int)] {
    var pairs: [(overlap: Double, marked: Int, found: Int)] = []
    for left in required {
      for right in long where marked[left].isPartner(of: found[right]) {
        pairs.append((marked[left].overlap(with: found[right]), left, right))
      }
    }
    return pairs.sorted { ($0.overlap, $0.marked, $0.found) > ($1.overlap, $1.marked, $1.found) }
  }
}
