/// Which mentions are compared with each other.
public enum ClusterScope: String, CaseIterable, Hashable, Sendable {
  /// Those of one text.
  case doc
  /// Those of the texts of one set and topic.
  case topic
  /// All.
  case all
}
