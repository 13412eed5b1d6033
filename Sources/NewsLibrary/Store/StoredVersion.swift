/// Where a version of an article is in the library.
struct StoredVersion: Hashable, Sendable {
  let article: Int64
  let version: Int64
}
