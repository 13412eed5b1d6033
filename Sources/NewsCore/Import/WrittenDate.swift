/// A date as lines about an article write it: `June 22, 2021`, `Tue 22 June 2021, 10:30 GMT`,
/// `2021-06-22`.
struct WrittenDate: Hashable {
  /// Nil when the words name no year.
  let date: CalendarDate?
  /// The index after its last word.
  let end: Int

  /// The date whose first word is `words[start]`.
  init?(in words: [LineWord], at start: Int) {
    var reader = WrittenDateReader(words: words, index: start)
    guard let date = reader.date() else { return nil }
    self.date = date.value
    end = reader.index
  }
}
