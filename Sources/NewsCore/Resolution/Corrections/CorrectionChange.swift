/// What one correction of the reader changes in a list: lines that come and lines that go.
public struct CorrectionChange: Hashable, Sendable {
  public var added: [CorrectionLine]
  public var removed: [CorrectionLine]

  public init(added: [CorrectionLine] = [], removed: [CorrectionLine] = []) {
    self.added = added
    self.removed = removed
  }

  public var isEmpty: Bool { added.isEmpty && removed.isEmpty }

  /// The change that takes this one back.
  public var inverse: CorrectionChange {
    CorrectionChange(added: removed, removed: added)
  }

  /// Only what changes `list` indeed: lines that are not there yet, and lines that are.
  public func restricted(to list: CorrectionList) -> CorrectionChange {
    let present = Set(list.lines.map(\.statement))
    let gone = Set(removed.map(\.statement))
    let coming = Set(added.map(\.statement))
    return CorrectionChange(
      added: added.filter { !present.contains($0.statement) },
      removed: list.lines.filter {
        gone.contains($0.statement) && !coming.contains($0.statement)
      })
  }
}
