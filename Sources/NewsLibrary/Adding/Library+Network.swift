import GRDB
import Glibc
import NewsCore

extension Library {
  /// Stores what was fetched, as files are stored: the same content is not added twice, another one
  /// of an article is a new version.
  public func add(
    _ fetched: [FetchedSource], importer: ArticleImporter
  ) async throws(LibraryFailure) -> AddingSummary {
    do {
      var adding = Adding(FileFinding(), known: [:])
      adding.summary.indexed = try await indexMissing()
      adding.summary.wasInterrupted = Task.isCancelled
      if Task.isCancelled { return adding.summary }
      let preparer = FilePreparer(importer: importer)
      for source in fetched {
        var batch = [preparer.prepared(source, known: try store.knownSource(at: source.url))]
        try save(&batch, &adding)
        try store.keep(source.validators, of: source.url)
      }
      try indexWaiting()
      try link()
      return adding.summary
    } catch {
      throw failure(error, at: store.file)
    }
  }

  /// Looks at a source that was added with every update, or does not any more; false when there is
  /// no such source.
  public func follow(_ url: String, _ isFollowed: Bool = true) throws(LibraryFailure) -> Bool {
    try Self.checked(store.file) { try store.follow(url, isFollowed) }
  }

  /// The feeds that are followed, by their addresses.
  public nonisolated func followedFeeds() throws(LibraryFailure) -> [FollowedFeed] {
    try Self.checked(store.file) { try store.followedFeeds() }
  }
}
