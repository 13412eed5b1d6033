/// Words that can be the subject of a verb.
struct NounPhrase: Hashable, Sendable {
  /// What the phrase is about.
  enum Head: Hashable, Sendable {
    /// A name, as an index into the document's mentions.
    case mention(Int)
    /// A pronoun, as an index into the tokens.
    case pronoun(Int)
    /// Words without a name of their own: `a senior official`, `a spokesman for Park`.
    case description

    /// Whether the head is no pronoun.
    var isNoun: Bool {
      if case .pronoun = self { false } else { true }
    }
  }

  let tokens: Range<Int>
  let head: Head
}
