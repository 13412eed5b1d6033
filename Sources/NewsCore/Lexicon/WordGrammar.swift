/// What a word can be in a sentence, as far as finding a subject needs it; a word may be several
/// things.
struct WordGrammar: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A verb of speaking or writing.
  static let saying = WordGrammar(rawValue: 1 << 0)
  /// A verb of calling, describing, judging.
  static let labelling = WordGrammar(rawValue: 1 << 1)
  /// A verb of wanting, planning, feeling.
  static let intending = WordGrammar(rawValue: 1 << 2)
  /// `he`, `she`, `they`, `we`, `I`.
  static let subjectPronoun = WordGrammar(rawValue: 1 << 3)
  /// `who`.
  static let relative = WordGrammar(rawValue: 1 << 4)
  static let determiner = WordGrammar(rawValue: 1 << 5)
  /// `his`, `her`, `their`.
  static let possessive = WordGrammar(rawValue: 1 << 6)
  static let preposition = WordGrammar(rawValue: 1 << 7)
  static let conjunction = WordGrammar(rawValue: 1 << 8)
  /// `that`, `if`, `when`, `because`.
  static let subordinator = WordGrammar(rawValue: 1 << 9)
  static let auxiliary = WordGrammar(rawValue: 1 << 10)
  static let adverb = WordGrammar(rawValue: 1 << 11)
  /// Days of the week, months, `yesterday`.
  static let time = WordGrammar(rawValue: 1 << 12)
  static let masculine = WordGrammar(rawValue: 1 << 13)
  static let feminine = WordGrammar(rawValue: 1 << 14)
  static let plural = WordGrammar(rawValue: 1 << 15)
  /// `him`, `them`, `himself`.
  static let objectPronoun = WordGrammar(rawValue: 1 << 16)
  /// A past form that does not end in `-ed`.
  static let irregularPast = WordGrammar(rawValue: 1 << 17)
  /// A form in `-ing` of a verb of the first three kinds.
  static let participle = WordGrammar(rawValue: 1 << 18)
  /// `last`, `late` before a time.
  static let timeModifier = WordGrammar(rawValue: 1 << 19)
  /// A noun whose ending is that of an adverb: `family`.
  static let noun = WordGrammar(rawValue: 1 << 20)
  /// A determiner that can stand without a noun: `many`, `one of them`.
  static let quantity = WordGrammar(rawValue: 1 << 21)

  static let cue: WordGrammar = [.saying, .labelling, .intending]
  /// Words that cannot stand inside a noun phrase, behind its determiner.
  static let closed: WordGrammar = [
    .saying, .labelling, .subjectPronoun, .relative, .determiner, .possessive, .preposition,
    .conjunction, .subordinator, .auxiliary, .adverb, .time, .objectPronoun,
  ]
}
