import NewsCore
import NewsLibrary

/// Corrections of a whole library.
extension LibraryWorker {
  /// More articles are not taken out of the library for one correction.
  private static let mostShelved = 24

  /// Corrects what is on the shelf, and the names and stories of the whole library; the articles that
  /// are spoken of are taken out of it first.
  func correct(
    _ request: CorrectionRequest, on shelf: LibraryShelf
  ) throws(LibraryFailure) {
    if case .split(_, let mentions) = request,
      Set(mentions.map(\.article)).count > Self.mostShelved
    {
      let words = "mentions in more than \(Self.mostShelved) articles are too many at a time"
      return tell(
        CorrectionOutcome(request: request, isDone: false, message: words),
        state.withLock(\.progress))
    }
    let known = try shelved(request, from: shelf)
    let before = session.withLock { (stories: $0.storyCorrections, names: $0.nameCorrections) }
    let (outcome, progress) = corrected(by: known)
    let after = session.withLock { (stories: $0.storyCorrections, names: $0.nameCorrections) }
    // The correction is in the file by now: it is told whatever else the library says.
    var told = CorrectionOutcome(
      request: request, isDone: outcome.isDone, message: outcome.message, entity: outcome.entity)
    defer { tell(told, progress) }
    if after.stories != before.stories {
      take(try shelf.reference(regrouped: after.stories), progress)
    }
    let new = Set(after.names).subtracting(before.names)
    let remark = try shelf.remark(on: Array(new), among: after.names)
    let entity = try outcome.entity.map { id throws(LibraryFailure) in
      try libraryEntity(of: id, from: shelf, after.names)
    }
    told = CorrectionOutcome(
      request: request, isDone: outcome.isDone, message: outcome.message + remark, entity: entity)
  }

  /// A request in terms of the shelf, on which all is then that it speaks of.
  private func shelved(
    _ request: CorrectionRequest, from shelf: LibraryShelf
  ) throws(LibraryFailure) -> CorrectionRequest {
    switch request {
    case .join(let one, let other):
      try shelve([one, other], from: shelf)
    case .anchor(let one, let other):
      try shelve([one.article, other.article], from: shelf)
    case .part(let article): try shelve([article], from: shelf)
    case .rename(let id, let name): return .rename(try shelved([id], from: shelf)[0], to: name)
    case .retype(let id, let kind): return .retype(try shelved([id], from: shelf)[0], to: kind)
    case .dismiss(let id): return .dismiss(try shelved([id], from: shelf)[0])
    case .merge(let id, let other):
      let ids = try shelved([id, other], from: shelf)
      return .merge(ids[0], into: ids[1])
    case .split(let id, let mentions):
      try shelve(Set(mentions.map(\.article)).sorted(), from: shelf)
      return .split(try shelved([id], from: shelf)[0], mentions: mentions)
    case .judge, .release, .undo, .redo: break
    }
    return request
  }

  /// What entities of the library are on the shelf, on which articles that name them are then: all of
  /// few, else the newest.
  private func shelved(
    _ ids: [EntityID], from shelf: LibraryShelf
  ) throws(LibraryFailure) -> [EntityID] {
    let corrections = session.withLock(\.nameCorrections)
    var places: [Place?] = []
    for id in ids {
      let articles = try shelf.library.articles(
        naming: id, count: Self.mostShelved + 1, corrected: corrections)
      let isFew = articles.count <= Self.mostShelved
      try shelve(
        articles.prefix(isFew ? articles.count : 1).map(\.article), from: shelf)
      places.append(
        try shelf.library.mentions(of: id, count: 1, corrected: corrections).first?.place)
    }
    return session.withLock { session in
      zip(ids, places).map { id, place in
        place.flatMap { session.corrected.entity(at: $0) } ?? id
      }
    }
  }

  /// The entity of the library that one of the shelf is; the same when it is of single mentions.
  private func libraryEntity(
    of id: EntityID, from shelf: LibraryShelf, _ corrections: [Correction]
  ) throws(LibraryFailure) -> EntityID {
    let reference = state.withLock(\.reference)
    guard let mention = reference.entity(id)?.mentions.first,
      let article = reference.article(reference.documents[mention.document].article.id)
    else { return id }
    return try shelf.linked(article, corrections).links[mention.mention].entity
  }
}
