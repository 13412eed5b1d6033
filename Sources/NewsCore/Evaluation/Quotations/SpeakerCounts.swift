/// How the speakers of quotations were found, over those whose speaker is marked in one way.
struct SpeakerCounts {
  /// Quotations that are marked.
  var marked = 0
  /// Those of them that were found.
  var found = 0
  /// Those found that are given to the words for the marked speaker.
  var right = 0
  /// The same where the names that another program found for pronouns and descriptions count too.
  var rightWithSilver = 0

  static func + (left: SpeakerCounts, right: SpeakerCounts) -> SpeakerCounts {
    SpeakerCounts(
      marked: left.marked + right.marked, found: left.found + right.found,
      right: left.right + right.right,
      rightWithSilver: left.rightWithSilver + right.rightWithSilver)
  }
}
