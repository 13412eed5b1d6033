import NewsCore

/// A file that was read, ready to be stored.
struct PreparedFile: Sendable {
  let file: FoundFile
  /// The hash of the file's bytes; nil when the file, or a part of it, could not be read and may be
  /// another time, or when only some of its articles were wanted.
  let hash: ContentHash?
  /// Empty when the bytes are those that the library has.
  let articles: [PreparedArticle]
  /// What could not be read, one sentence each.
  let skipped: [String]
  /// What the library knows of the file.
  let known: KnownSource?

  /// What the library knows of the file when it has the same bytes of it.
  var unchanged: KnownSource? { hash.flatMap { known?.covers($0) == true ? known : nil } }
}
