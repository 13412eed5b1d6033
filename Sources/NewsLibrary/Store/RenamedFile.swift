/// The article of a file that has another name now, as the library knew it.
struct RenamedFile: Hashable, Sendable {
  /// The source with the name that is not there any more.
  let source: Int64
  let article: Int64
  let version: Int64
  /// The name that the file and its article have now.
  let name: String
}
