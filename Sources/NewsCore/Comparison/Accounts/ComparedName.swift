/// A name with the places where accounts have it.
struct ComparedName {
  let kind: EntityKind
  /// In small letters without accents, initials left out.
  let words: [String]
  /// In the order of the documents and of their text.
  let places: [ValueNamer.Place]
}
