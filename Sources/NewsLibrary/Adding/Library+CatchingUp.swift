import NewsCore

extension Library {
  /// Indexes what is in the library and not in the index: everything after the index was lost, the
  /// last batch after the program was ended between the two.
  ///
  /// Ends early when the task is cancelled; the same call goes on from there.
  @discardableResult
  public func catchUp(
    report: @Sendable (AddingProgress) -> Void = { _ in }
  ) async throws(LibraryFailure) -> AddingSummary {
    do {
      var adding = Adding(FileFinding(), known: [:])
      adding.summary.indexed = try await indexMissing { indexed, total in
        adding.note(indexed: indexed, of: total)
        report(adding.progress)
      }
      if !Task.isCancelled {
        try link { linked, total in
          adding.note(linked: linked, of: total)
          report(adding.progress)
        }
      }
      adding.summary.wasInterrupted = Task.isCancelled
      return adding.summary
    } catch {
      throw failure(error, at: store.file)
    }
  }

  /// Indexes what is missing without working out who is named in it; gives the number of articles.
  ///
  /// - Parameter report: told from time to time how many are indexed and how many are to be.
  @discardableResult
  func indexMissing(
    report: (_ indexed: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> Int {
    let total = try store.versionCount(after: try index.lastIndexed())
    var indexed = 0
    while indexed < total, !Task.isCancelled {
      report(indexed, total)
      let last = try index.lastIndexed()
      let prepared = try await prepared(store.versions(after: last, count: Self.indexBatch))
      if prepared.isEmpty { break }
      // Somebody else may have called meanwhile, and must not have indexed the same.
      guard try index.lastIndexed() == last else { continue }
      try add(prepared)
      indexed += prepared.count
    }
    return indexed
  }

  /// Analyses articles on all cores; none when the task is cancelled meanwhile.
  private func prepared(
    _ articles: [(StoredVersion, content: [UInt8])]
  ) async throws -> [(stored: StoredVersion, prepared: PreparedArticle)] {
    let contents = contents
    let starts = stride(from: 0, to: articles.count, by: Self.portion)
    let parts = try await withThrowingTaskGroup(of: (Int, [PreparedArticle]).self) { group in
      for start in starts {
        let part = articles[start..<min(start + Self.portion, articles.count)].map(\.content)
        group.addTask {
          if Task.isCancelled { return (start, []) }
          return (start, try part.map { PreparedArticle(try contents.article(from: $0)) })
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    let prepared = starts.flatMap { parts[$0] ?? [] }
    guard prepared.count == articles.count else { return [] }
    return zip(articles, prepared).map { ($0.0, $1) }
  }
}
