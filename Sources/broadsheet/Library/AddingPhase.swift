import NewsLibrary

/// What adding to a library is at: first what the index had lost, then files, then links.
enum AddingPhase {
  case indexing, files, linking

  init(of progress: AddingProgress) {
    let isIndexed = progress.indexed == progress.toIndex
    self =
      if progress.toLink > 0 {
        .linking
      } else if progress.toIndex > 0, !isIndexed || progress.total == 0 {
        .indexing
      } else {
        .files
      }
  }

  /// How many articles or files are done, and how many there are.
  func extent(in progress: AddingProgress) -> (done: Int, total: Int) {
    switch self {
    case .indexing: (progress.indexed, progress.toIndex)
    case .files: (progress.done, progress.total)
    case .linking: (progress.linked, progress.toLink)
    }
  }
}
