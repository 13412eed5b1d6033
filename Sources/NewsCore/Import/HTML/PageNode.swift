/// An element of a page.
struct PageNode: Hashable {
  /// In small letters.
  let name: String
  /// The index of the element it stands in; -1 for the first.
  let parent: Int
  /// Its attributes, names in small letters.
  let attributes: [String: String]
  /// What its name, role, `class` and `id` say of it.
  let signs: PageSigns
  /// The events of the element's content.
  var content: Range<Int>

  func attribute(_ name: String) -> String? { attributes[name] }
}
