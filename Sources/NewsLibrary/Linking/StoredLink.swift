import NewsCore

/// What ties mentions to their entity, by the numbers of the index.
struct StoredLink: Hashable {
  let entity: Int
  let origin: LinkOrigin
  let isCertain: Bool
  /// Whom ambiguous mentions may name instead.
  let candidates: [Int]
}
