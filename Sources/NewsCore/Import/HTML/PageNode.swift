/// An element of a page.
struct PageNode: Hashable {
  /// In small letters.
  let name: String
  /// The index of the element it stands in; -1 for the first.
  let parent: Int
  /// Its attributes, names in small letters.
  let attributes: [String: String]
  /// The values of `class` and `id` cut into words at everything that is not a letter or digit.
  let hints: Set<String>
  /// The events of the element's content.
  var content: Range<Int>

  func attribute(_ name: String) -> String? { attributes[name] }
}
