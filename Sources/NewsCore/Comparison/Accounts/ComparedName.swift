/// A name with the places where accounts have it.
struct ComparedName {
  struct Place {
    let document: Int
    let sentence: Int
    let span: TextSpan
  }

  let kind: EntityKind
  /// In small letters without accents, initials left out.
  let words: [String]
  /// In the order of the documents and of their text.
  let places: [Place]
}
