/// A person for whom a pronoun may stand, and where the person is named.
struct Antecedent: Hashable {
  let person: FoldedKey
  /// The mention that speaks most for the person.
  var mention: Int
  /// What rules of thumb make of the person.
  var score: Int
  /// Sentences and paragraph borders up to the nearest mention.
  var distance: Int
  /// What the nearest mention is in its sentence: 0 to 4.
  var role: Int
  /// Whether the nearest mention is the subject of its sentence.
  var isSubject: Bool
  /// Whether the nearest mention is said to speak: `Park said`, `said Park`.
  var speaks: Bool
  /// Whether a pronoun that is the subject of a sentence stands for the person.
  var isChained: Bool
  /// How often the person is named within reach.
  var mentions: Int
  /// Whether the gender of the person is known, and then fits.
  var isKnown: Bool
}
