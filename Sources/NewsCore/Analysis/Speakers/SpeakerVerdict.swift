/// What is decided of a passage: who said it, or who may have.
struct SpeakerVerdict {
  /// Who said it; nil when nobody is likely enough.
  var speaker: SpeakerOption?
  /// How likely it is, in percent, that the words name who said it; 0 without a speaker.
  var certainty = 0
  /// Who may have said it where nobody is likely enough, the likeliest first.
  var others: [SpeakerOption] = []
}
