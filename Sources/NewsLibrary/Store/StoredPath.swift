/// A path as databases keep it: the folder, which many have in common, and the rest.
struct StoredPath: Hashable, Sendable {
  /// With the slash at its end; empty when there is none.
  let folder: String
  let file: String

  init(_ path: String) {
    let end = path.utf8.lastIndex(of: 0x2F).map { path.utf8.index(after: $0) } ?? path.startIndex
    folder = String(path[..<end])
    file = String(path[end...])
  }
}
