/// How a version of an utterance stands to the fullest one.
public enum VersionClass: String, CaseIterable, Hashable, Sendable {
  /// It is the fullest one, or has the same words.
  case whole
  /// Nothing but words of the fullest, in its order, and not all of them.
  case shortened
  /// Mostly the same words in the same order, and some others.
  case changed
  /// The same speaker said it on the same day in much the same content words, but it is worded
  /// differently, as two translators do.
  case translated
  /// The writer's own words.
  case paraphrased
}
