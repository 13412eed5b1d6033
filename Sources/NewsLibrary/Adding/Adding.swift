import Glibc
import NewsCore

/// What is to be added, and what has become of it so far.
struct Adding {
  private let finding: FileFinding
  private let known: [String: KnownSource]
  private let found: Set<String>
  /// The files to read, with what the library knows of them.
  private var files: [(file: FoundFile, known: KnownSource?)]
  /// Sources that were gone and are there again.
  let returned: [Int64]
  /// Sources whose article is that of another file now.
  private var left: Set<Int64> = []
  /// The files that are copies of others.
  private var copies: Set<String>
  /// Whether a file with articles has other bytes than it had, so that its copies may be none.
  private(set) var hasReplaced = false
  /// Whether the files were read before in this adding.
  private var isAgain = false
  var summary = AddingSummary()
  private(set) var progress: AddingProgress

  /// - Parameter columns: those that the user names; files that were read by others are read again.
  init(
    _ finding: FileFinding, known: [String: KnownSource], columns: TableColumns = TableColumns()
  ) {
    self.finding = finding
    self.known = known
    found = Set(finding.files.map(\.path))
    copies = Set(found.filter { (known[$0]?.copied ?? 0) > 0 })
    var files: [(file: FoundFile, known: KnownSource?)] = []
    summary.skipped = finding.skipped.map(\.message)
    for file in finding.files {
      let old = known[file.path]
      let isReadByOthers = old.map { !columns.isEmpty && columns != $0.columns } ?? false
      if let old, !isReadByOthers, old.stamp != nil, old.stamp == file.stamp, !old.isLost {
        summary.note(file, unchanged: old)
        summary.skipped += old.skipped
      } else {
        files.append((file, old))
      }
    }
    self.files = files
    returned = found.compactMap { known[$0] }.filter(\.isGone).map(\.id)
    progress = AddingProgress(total: finding.files.count)
    progress.done = finding.files.count - files.count
  }

  /// The files to read, some at a time.
  func portions(of size: Int) -> [ArraySlice<(file: FoundFile, known: KnownSource?)>] {
    stride(from: 0, to: files.count, by: size).map { files[$0..<min($0 + size, files.count)] }
  }

  /// Turns to the files that were copies of others and are not any more, by what the library knows
  /// now.
  mutating func readAgain(_ now: [String: KnownSource]) {
    isAgain = true
    files = finding.files.compactMap { file in
      guard let source = now[file.path], source.hash != nil, source.articles + source.copied == 0
      else { return nil }
      // Of what cannot be read nothing is known but whether it was a copy.
      return copies.contains(file.path) || source.isLost ? (file, nil) : nil
    }
  }

  /// Whether there is no file any more at the path of a source.
  func isGone(_ path: String) -> Bool {
    var status = stat()
    guard !found.contains(path), unsafe lstat(SystemPath(path).bytes, &status) != 0 else {
      return false
    }
    return errno == ENOENT || errno == ENOTDIR
  }

  /// The sources below folders that were not found; what was passed over is there.
  func gone(below folders: [String]) -> [Int64] {
    let skipped = finding.skipped.filter { $0.reason != .missing }.map(\.fileName)
    let passedOver = Set(skipped)
    return known.filter { path, source in
      !source.isGone && !found.contains(path) && !left.contains(source.id)
        && folders.contains { Self.isBelow($0, path) }
        && !passedOver.contains(path) && !skipped.contains { Self.isBelow($0, path) }
    }.map(\.value.id)
  }

  private static func isBelow(_ folder: String, _ path: String) -> Bool {
    path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
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
    for (file, articles) in zip(batch, outcomes) {
      if isAgain {
        summary.copies = max(0, summary.copies - file.articles.count)
      } else {
        progress.done += 1
        summary.skipped += file.skipped
      }
      if let old = file.unchanged {
        summary.note(file.file, unchanged: old)
      } else if let old = file.known, old.articles > 0 {
        hasReplaced = true
      }
      if articles.isEmpty, !file.articles.isEmpty {
        summary.copies += file.articles.count
        copies.insert(file.file.path)
      }
      for article in articles {
        switch article.outcome {
        case .added: summary.added += 1
        case .newVersion: summary.newVersions += 1
        case .unchanged: summary.unchanged += 1
        case .renamed: summary.renamed += 1
        }
      }
    }
    progress.articles = summary.added + summary.newVersions
  }

  /// Notes sources whose article is that of another file now.
  mutating func note(left sources: [Int64]) { left.formUnion(sources) }
}

extension AddingSummary {
  /// Counts those articles of a file that are wanted, as it is as it was.
  fileprivate mutating func note(_ file: FoundFile, unchanged source: KnownSource) {
    let most = file.parts.isEmpty ? Int.max : file.parts.count
    unchanged += min(source.articles, most)
    copies += min(source.copied, most)
  }
}
