/// What is read of an archive.
struct Archive: Hashable {
  var members: [ArchiveMember] = []
  /// How many members hold no text by their names: images, styles and the like.
  var resourceCount = 0
  /// What is wrong with it, so that something is missing.
  var damage: String?

  func bytes(at path: String) -> [UInt8]? {
    members.first { $0.path == path }.flatMap { try? $0.bytes.get() }
  }
}
