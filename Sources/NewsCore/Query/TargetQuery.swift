/// What to find every occurrence of.
public enum TargetQuery: Hashable, Sendable {
  case entity(EntityID)
  /// Words, folded as `Folding` says.
  case text(String)
  /// The quotations of a speaker.
  case quotations(QuotationQuery)
}
