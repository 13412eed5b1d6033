/// A choice that a text leaves open, as the model of speech sees it: who said a passage, or for whom
/// a pronoun stands.
package struct SpeechChoice: Hashable, Sendable {
  /// What is to be chosen.
  package enum Matter: Hashable, Sendable {
    case speaker, antecedent
  }

  /// Somebody who may be the one.
  package struct Option: Hashable, Sendable {
    /// The words that name or describe them.
    package let words: TextSpan
    /// The name the words stand for, where one is known.
    package let name: TextSpan?
    package let features: [SpeechFeature]
  }

  package let matter: Matter
  /// The passage without its marks, or the pronoun.
  package let span: TextSpan
  package let options: [Option]
  /// The features of its being none of them.
  package let nobody: [SpeechFeature]
}
