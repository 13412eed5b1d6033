/// Where two versions of an utterance have other words between words that both have.
struct WordingChange {
  /// The words of each version there, by their numbers; of one of the two it may be none.
  let left: Range<Int>
  let right: Range<Int>
  /// How many of these words say something.
  let tellingWords: Int
}
