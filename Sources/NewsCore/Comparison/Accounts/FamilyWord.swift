/// A word of a family with the words beside it that say whom or what it means there.
struct FamilyWord {
  /// A family and the stem of a word that stands beside words of it in two accounts.
  struct Shared: Hashable {
    let family: Int
    let stem: FoldedKey
    /// Whether it stands before them.
    let isBefore: Bool
  }

  /// A word beside it: its stem and its token.
  struct Neighbour {
    let stem: FoldedKey
    let token: Int
  }

  let family: Int
  /// The same for all forms of the word.
  let headword: FoldedKey
  let span: TextSpan
  let before: Neighbour?
  let after: Neighbour?

  /// The word that both have on the same side, with its token beside this one; nil unless they are
  /// two words of one family.
  func shared(with other: FamilyWord) -> (shared: Shared, token: Int)? {
    guard family == other.family, headword != other.headword else { return nil }
    if let before, let its = other.before, before.stem == its.stem {
      return (Shared(family: family, stem: before.stem, isBefore: true), before.token)
    }
    if let after, let its = other.after, after.stem == its.stem {
      return (Shared(family: family, stem: after.stem, isBefore: false), after.token)
    }
    return nil
  }

  /// Whether the word of `shared` stands beside it, on the same side.
  func stands(as shared: Shared) -> Bool {
    family == shared.family && (shared.isBefore ? before : after)?.stem == shared.stem
  }
}
