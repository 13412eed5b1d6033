/// Tells sources apart, in one article and in several: by what they are, or by the words for them.
struct SourceKey: Hashable {
  private let entity: EntityID?
  private let words: FoldedKey?

  init(_ share: SourceShare) {
    entity = share.entity
    words = share.entity == nil ? share.name.map { FoldedKey($0) } : nil
  }
}
