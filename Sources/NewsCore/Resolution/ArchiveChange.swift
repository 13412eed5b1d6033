/// What has become other in an archive when articles were added and others taken out.
public struct ArchiveChange: Sendable {
  /// The groups of names of whose bearers other things are known.
  let groups: Set<String>
  /// Folders whose accounts are others than before.
  let stories: Set<String>
  /// Those of them whose articles were accounts of one story and are not any more, or the other
  /// way round.
  let flipped: Set<String>
}
