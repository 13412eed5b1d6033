/// In which quotation marks a quotation must stand to be compared with those of annotators.
public enum CountedMarks: String, CaseIterable, Hashable, Sendable {
  /// In “ ”, " ", „ “, « » and the like, as annotators look for them.
  case double
  /// In any marks, or in none.
  case all

  /// Whether words that begin with the first scalar of `outer` count.
  func counts(_ outer: TextSpan, in text: SourceText) -> Bool {
    guard self == .double else { return true }
    guard let first = text[outer].unicodeScalars.first, let glyph = MarkGlyph(first.value) else {
      return false
    }
    return glyph.family != .single && glyph.family != .singleGuillemet
  }
}
