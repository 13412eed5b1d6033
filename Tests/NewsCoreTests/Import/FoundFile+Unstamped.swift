import NewsCore

extension FoundFile {
  /// The file without what depends on when it was written.
  var unstamped: FoundFile { FoundFile(path: path, story: story, parts: parts) }
}
