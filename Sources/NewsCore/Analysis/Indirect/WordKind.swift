/// What a word near a cue is, as far as a model without words may know.
enum WordKind: UInt8 {
  case none, that, to, of, `for`, about, on, with, `as`, by, not, wh, `if`, because, who, determiner
  case possessive, subjectPronoun, objectPronoun, person, organisation, place, otherName
  case comma, colon, dash, mark, stop, bracket, semicolon, number, be, have, modal, `do`, adverb
  case conjunction, preposition, time, ing, ed, cue, cueNoun, capitalised, plural, lower, than
  /// `out` in `ruled out`.
  case particle
}
