/// Where an account calls somebody or something by some words.
struct DesignationPlace: Hashable, Comparable {
  /// The index of the document.
  let document: Int
  let span: TextSpan
  /// The noun or verb among the words, the same for all its forms.
  let head: UInt64
  /// What they say of somebody besides.
  var epithets: Set<UInt64> = []
  /// Whether they say little alone: `former aide`, which says not whose.
  var isBare = false

  static func < (left: DesignationPlace, right: DesignationPlace) -> Bool {
    (left.document, left.span) < (right.document, right.span)
  }
}
