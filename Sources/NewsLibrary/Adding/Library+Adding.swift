import CHeap
import GRDB
import Glibc
import NewsCore

extension Library {
  /// Files that are read before they are stored, at most: memory grows with them, and a write of
  /// more would keep others waiting.
  private static let batch = 64
  /// Files or articles that a task reads one after the other.
  static let portion = 8
  /// Portions that are read before the first of them is done, at most.
  private static let ahead = 32
  /// Articles that are listed in the index at once, at most: it costs less by the article the more
  /// they are, and nobody waits for it. At first they are fewer, so that something is to be seen.
  static let indexBatch = 512
  /// Articles after which memory is given back that the threads of reading have freed each for itself:
  /// without it a hundred thousand take a quarter more.
  private static let trimmed = 4_096
  /// Articles from which a dictionary is made.
  private static let trainingSize = 512

  /// Reads the files of a finding that the library does not have as they are, and stores their
  /// articles.
  ///
  /// Ends early when the task is cancelled; what is stored by then stays, and the same call goes on
  /// from there.
  ///
  /// - Parameters:
  ///   - folders: the folders that were searched: files of theirs that are not found are gone.
  ///   - report: told after each batch, and while names are linked.
  public func add(
    _ finding: FileFinding, folders: [String] = [], importer: ArticleImporter = ArticleImporter(),
    report: @Sendable (AddingProgress) -> Void = { _ in }
  ) async throws(LibraryFailure) -> AddingSummary {
    do {
      var adding = Adding(
        finding, known: try store.knownSources(), columns: importer.columns)
      found = Dictionary(finding.files.map { ($0.story, 1) }, uniquingKeysWith: +)
      placer = nil
      adding.summary.indexed = try await indexMissing { indexed, total in
        adding.note(indexed: indexed, of: total)
        report(adding.progress)
      }
      try store.mark(adding.returned, isGone: false)
      report(adding.progress)
      try await read(&adding, importer, report)
      if adding.hasReplaced, !Task.isCancelled {
        adding.readAgain(try store.knownSources())
        try await read(&adding, importer, report)
      }
      // Of what was cut short the next call works out the links, so that an end comes at once.
      if !Task.isCancelled {
        try link { linked, total in
          adding.note(linked: linked, of: total)
          report(adding.progress)
        }
      }
      adding.summary.wasInterrupted = Task.isCancelled
      if !Task.isCancelled {
        let gone = adding.gone(below: folders)
        try store.mark(gone, isGone: true)
        adding.summary.gone = gone.count
      }
      report(adding.progress)
      return adding.summary
    } catch {
      throw failure(error, at: store.file)
    }
  }

  /// Reads files and stores what is in them.
  private func read(
    _ adding: inout Adding, _ importer: ArticleImporter,
    _ report: @Sendable (AddingProgress) -> Void
  ) async throws {
    let preparer = FilePreparer(importer: importer)
    let portions = adding.portions(of: Self.portion)
    try await withThrowingTaskGroup(of: (number: Int, files: [PreparedFile]).self) { group in
      var started = 0
      func startNext() {
        guard !Task.isCancelled, started < portions.count else { return }
        let (number, portion) = (started, portions[started])
        started += 1
        group.addTask {
          (number, portion.map { preparer.prepared($0.file, known: $0.known) })
        }
      }
      for _ in 0..<Self.batch / Self.portion { startNext() }
      // Stored in the order in which they were found, as stories depend on it.
      var waiting: [Int: [PreparedFile]] = [:]
      var stored = 0
      var batch: [PreparedFile] = []
      for try await (number, files) in group {
        waiting[number] = files
        while let files = waiting.removeValue(forKey: stored) {
          stored += 1
          batch += files
          if batch.count >= Self.batch {
            try save(&batch, &adding)
            report(adding.progress)
          }
        }
        while started < stored + Self.ahead, started < portions.count, !Task.isCancelled,
          started - stored - waiting.count < Self.batch / Self.portion
        { startNext() }
      }
      try save(&batch, &adding)
      try indexWaiting()
    }
  }

  func save(_ batch: inout [PreparedFile], _ adding: inout Adding) throws {
    guard !batch.isEmpty else { return }
    let renamed = try store.renamedFiles(in: batch) { adding.isGone($0) }
    try index.rename(renamed.values.map { ($0.article, $0.name) })
    adding.note(left: renamed.values.map(\.source))
    let outcomes = try store.save(
      batch, renamed: renamed, compressor: compressor, at: Int(time(nil)))
    for (file, articles) in zip(batch, outcomes) {
      for (added, article) in zip(articles, file.articles) where added.isToIndex {
        waiting.append((added.stored, article))
      }
    }
    adding.settle(batch, outcomes)
    batch.removeAll(keepingCapacity: true)
    try trainIfDue()
    let isNew = compressor.number == 0
    if waiting.count >= (isNew ? Self.batch : Self.indexBatch) { try indexWaiting() }
  }

  /// Lists in the index what was stored since that was done last.
  func indexWaiting() throws {
    // Of an article that came twice the newest version counts.
    var newest: [Int64: (stored: StoredVersion, prepared: PreparedArticle)] = [:]
    for article in waiting {
      let known = newest[article.stored.article]?.stored.version ?? 0
      if article.stored.version > known { newest[article.stored.article] = article }
    }
    waiting = []
    let added = newest.values.sorted { $0.stored.version < $1.stored.version }
    try add(added)
  }

  /// Lists articles in the index.
  func add(_ articles: [(stored: StoredVersion, prepared: PreparedArticle)]) throws {
    let replaced = try words(ofIndexed: articles.map(\.stored.article))
    var known = try names ?? index.database.read { try NameTable($0) }
    names = nil
    var stories = placer
    placer = nil
    let editions = try store.editions(ofArticles: articles.map(\.stored.article)).map {
      (article: $0.article, key: try contents.article(from: $0.content).key)
    }
    try index.add(
      articles, replaced: replaced, editions: editions, names: &known, placer: &stories
    ) { db, new in
      try StoryPlacer(db, without: new, contents: contents, sizes: try folderSizes())
    }
    names = known
    placer = stories
    if let count = stories?.archive.count, count % Self.trimmed < articles.count { heap_trim() }
  }

  private func words(ofIndexed articles: [Int64]) throws -> [Int64: IndexedWords] {
    var words: [Int64: IndexedWords] = [:]
    for (article, version) in try index.versions(ofArticles: articles) {
      words[article] = IndexedWords(
        try contents.article(ofVersion: version), try index.quotations(ofArticle: article))
    }
    return words
  }

  /// How many files the folders have that the library knows or is adding.
  private func folderSizes() throws -> [String: Int] {
    try store.folderSizes().merging(found) { max($0, $1) }
  }

  /// Makes a dictionary as soon as there are articles enough to make it of.
  private func trainIfDue() throws {
    guard compressor.number == 0, !hasTrained,
      try store.articleCount(upTo: Self.trainingSize) == Self.trainingSize
    else { return }
    hasTrained = true
    let samples = try store.versions(after: 0, count: Self.trainingSize)
    let texts = try samples.map { try contents.text(of: $0.content) }
    guard let trained = TextCompressor(trainedOn: texts), trained.number != 0 else { return }
    try store.adopt(trained)
    compressor = trained
  }
}
