/// A file in an archive.
struct ArchiveMember: Hashable {
  /// Its path as the archive has it; nothing is ever written there.
  let path: String
  /// Its bytes, or why they cannot be had.
  let bytes: Result<[UInt8], ImportFailure.Reason>

  /// The path of its folder; empty at the top.
  var folder: Substring { path.lastIndex(of: "/").map { path[..<$0] } ?? "" }
}
