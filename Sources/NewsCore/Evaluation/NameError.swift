/// A name that is not found as it is marked: in other words of the text, as another kind, not at all,
/// or where there is none.
struct NameError: Hashable {
  let marked: NameChunk?
  let found: NameChunk?

  var relation: NameConfusion.Relation {
    guard let marked = marked?.tokens else { return .spurious }
    guard let found = found?.tokens else { return .missed }
    if found == marked { return .kind }
    if found.lowerBound <= marked.lowerBound && found.upperBound >= marked.upperBound {
      return .longer
    }
    if found.lowerBound >= marked.lowerBound && found.upperBound <= marked.upperBound {
      return .shorter
    }
    return .shifted
  }
}
