/// For whom pronouns were taken, over those that were found and for which another program has a name.
struct PronounCounts {
  var marked = 0
  /// Those for which a name was found here too.
  var named = 0
  /// Those for which it is the same name.
  var right = 0
}
