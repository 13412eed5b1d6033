import GRDB
import Glibc
import NewsCore

/// A library of articles: all that was added, kept safe, and answers over all of it.
///
/// One program at a time writes to it; any number read meanwhile, each from the state in which it
/// finds the library.
public actor Library {
  nonisolated let store: LibraryStore
  nonisolated let index: LibraryIndex
  nonisolated let place: LibraryPlace
  /// Why the library is only read; nil when it can be written.
  public nonisolated let readingOnly: LibraryFailure?
  private let lock: WriteLock?
  var compressor: TextCompressor
  /// Whether a dictionary was made or could not be made since the library was opened.
  var hasTrained = false
  nonisolated let contents: ArticleContents
  nonisolated let reading: ReadingMarks
  /// The names that the index has, while somebody writes to it.
  var names: NameTable?
  /// What is known of stories, while articles are added.
  var placer: StoryPlacer?
  /// How many files there are of each folder, of those being added.
  var found: [String: Int] = [:]
  /// What is in the library and waits to be listed in the index.
  var waiting: [(stored: StoredVersion, prepared: PreparedArticle)] = []

  /// Opens the library at `place` for writing; makes a new one when there is none.
  ///
  /// - Parameter checksIndex: whether the index looks at itself and is made anew where it is damaged,
  ///   which takes some seconds when it is large.
  public init(
    writingTo place: LibraryPlace, checksIndex: Bool = false
  ) throws(LibraryFailure) {
    self.place = place
    if case .folders(let library, let index) = place {
      try Self.makeFolder(library)
      try Self.makeFolder(index)
    }
    lock = if let path = place.lockFile { try WriteLock(at: path) } else { nil }
    store = try Self.checked(place.libraryFile) { try LibraryStore(writingTo: place.libraryFile) }
    let store = store
    index = try Self.checked(place.indexFile) {
      try LibraryIndex(
        writingTo: place.indexFile, of: try store.identity(), isChecked: checksIndex)
    }
    contents = ArticleContents(store: store)
    reading = ReadingMarks(of: store)
    let contents = contents
    compressor = try Self.checked(place.libraryFile) { try contents.newestCompressor() }
    readingOnly = nil
  }

  /// Opens the library at `place` for reading.
  public init(reading place: LibraryPlace) throws(LibraryFailure) {
    guard let file = place.libraryFile, let indexFile = place.indexFile,
      DatabaseFile.exists(file)
    else { throw .missing(folder: place.libraryFolder) }
    self.place = place
    lock = nil
    store = try Self.checked(file) { try LibraryStore(reading: file) }
    let store = store
    let identity = try Self.checked(file) { try store.identity() }
    guard DatabaseFile.exists(indexFile) else {
      throw .noIndex(file: indexFile, remedy: place.remedy)
    }
    do {
      guard let index = try LibraryIndex(reading: indexFile, of: identity) else {
        throw LibraryFailure.noIndex(file: indexFile, remedy: place.remedy)
      }
      self.index = index
    } catch {
      throw LibraryFailure(error, file: indexFile).ofIndex(remedy: place.remedy)
    }
    contents = ArticleContents(store: store)
    reading = ReadingMarks(of: store)
    compressor = TextCompressor()
    readingOnly = .readOnly(file: file)
  }

  /// Has the databases look at themselves; throws when anything in them is wrong.
  public func checkIntegrity() throws(LibraryFailure) {
    for (database, file) in [(store.database, store.file), (index.database, index.file)] {
      let words = try Self.checked(file) {
        try database.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
      }
      guard words == ["ok"] else {
        throw .damaged(file: file, words: words.joined(separator: "; "))
      }
    }
  }

  /// Does what needs the index.
  nonisolated func checkedIndex<Result>(
    _ work: () throws -> Result
  ) throws(LibraryFailure) -> Result {
    do { return try work() } catch { throw failure(error, at: index.file) }
  }

  /// What an error means; of damage, which is told of the two databases that are read together, by
  /// which of them is at fault. A library that is sound is never called damaged.
  nonisolated func failure(_ error: any Error, at file: String) -> LibraryFailure {
    let failure = LibraryFailure(error, file: file)
    guard case .damaged(_, let words) = failure else { return failure }
    if DatabaseFile.isSound(index.database), !DatabaseFile.isSound(store.database) {
      return .damaged(file: store.file, words: words)
    }
    return .damagedIndex(file: index.file, words: words, remedy: place.remedy)
  }

  private static func makeFolder(_ path: String) throws(LibraryFailure) {
    do {
      try UserFolder.make(path)
    } catch {
      throw .unreachable(folder: error.folder, words: SystemError.systemWords(for: error.number))
    }
  }

  static func checked<Result>(
    _ file: String?, _ work: () throws -> Result
  ) throws(LibraryFailure) -> Result {
    do { return try work() } catch { throw LibraryFailure(error, file: file ?? "") }
  }
}
