import NewsCore

/// What is to be added, and what has become of it so far.
struct Adding {
  private let known: [String: KnownSource]
  private let found: Set<String>
  /// The files to read, with what the library knows of them.
  private let files: [(file: FoundFile, known: KnownSource?)]
  /// Sources that were gone and are there again.
  let returned: [Int64]
  var summary = AddingSummary()
  private(set) var progress: AddingProgress

  /// - Parameter columns: those that the user names; files that were read by others are read again.
  init(
    _ finding: FileFinding, known: [String: KnownSource], columns: TableColumns = TableColumns()
  ) {
    self.known = known
    var found: Set<String> = []
    var files: [(file: FoundFile, known: KnownSource?)] = []
    var returned: [Int64] = []
    var skipped = finding.skipped.map(\.message)
    var unchanged = 0
    for file in finding.files {
      found.insert(file.path)
      guard let old = known[file.path] else {
        files.append((file, nil))
        continue
      }
      if old.isGone { returned.append(old.id) }
      let isReadByOthers = !columns.isEmpty && columns != old.columns
      if isReadByOthers || old.stamp == nil || old.stamp != file.stamp {
        files.append((file, old))
      } else {
        if old.skipped.isEmpty { unchanged += 1 }
        skipped += old.skipped
      }
    }
    self.found = found
    self.files = files
    self.returned = returned
    summary.skipped = skipped
    summary.unchanged = unchanged
    progress = AddingProgress(total: finding.files.count)
    progress.done = finding.files.count - files.count
  }

  /// The files to read, some at a time.
  func portions(of size: Int) -> [ArraySlice<(file: FoundFile, known: KnownSource?)>] {
    stride(from: 0, to: files.count, by: size).map { files[$0..<min($0 + size, files.count)] }
  }

  /// The sources below folders that were not found.
  func gone(below folders: [String]) -> [Int64] {
    known.filter { path, source in
      !source.isGone && !found.contains(path)
        && folders.contains { path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    }.map(\.value.id)
  }

  /// Notes how far indexing has come of what the index does not have.
  mutating func note(indexed: Int, of total: Int) {
    progress.indexed = indexed
    progress.toIndex = total
  }

  /// Notes how far linking has come.
  mutating func note(linked: Int, of total: Int) {
    progress.linked = linked
    progress.toLink = total
  }

  /// Counts what became of a batch.
  mutating func settle(_ batch: [PreparedFile], _ outcomes: LibraryStore.Outcomes) {
    progress.done += batch.count
    for file in batch {
      summary.skipped += file.skipped
      if file.isUnchanged && file.skipped.isEmpty { summary.unchanged += 1 }
      for article in file.articles {
        switch outcomes[article.name]?.outcome {
        case .added: summary.added += 1
        case .newVersion: summary.newVersions += 1
        case .unchanged: summary.unchanged += 1
        case nil: summary.copies += 1
        }
      }
    }
    progress.articles = summary.added + summary.newVersions
  }
}
