/// Words that are quoted by their place in the layout, without marks.
struct SetOffPassage: Hashable, Sendable {
  /// The tokens of the words, within one block.
  let tokens: Range<Int>
  /// The tokens that name the speaker by their place: `MERKEL` before the colon, the name below a
  /// post; empty where somebody else begins to speak and is not named.
  var label: Range<Int>?
  /// Whether it goes on with what was set off in the block before.
  var isContinuation = false
}
