import CHeap
import GRDB
import NewsCore

extension Library {
  /// Works out what mentions name that are not linked yet, and those whose meaning that may change.
  ///
  /// After few articles it is one transaction, which a cancelled task gives up. After many it is one
  /// for each portion of the articles, the last ended early by a cancelled task: what is written
  /// stays, and the same call goes on from there.
  /// Links and entities agree in either case for whoever reads meanwhile.
  ///
  /// - Parameters:
  ///   - portion: articles that are linked in one transaction.
  ///   - most: portions after which it ends.
  ///   - report: told from time to time how many articles are linked and how many are to be.
  func link(
    portion: Int = Linker.portion, most: Int = .max,
    report: (_ linked: Int, _ total: Int) -> Void = { _, _ in }
  ) throws {
    placer = nil
    guard let writer = index.writer, try index.hasUnlinked() else { return }
    var known = try names ?? index.database.read { try NameTable($0) }
    names = nil
    let contents = contents
    do {
      try writer.writeWithoutTransaction { db in
        var linker: Linker?
        var portions = 0
        var isDone = false
        while !isDone, portions < most, !Task.isCancelled {
          // What adding has freed lies about in the arenas of its threads; linking has one of its own.
          heap_trim()
          try db.inTransaction {
            var working = try linker ?? Linker(db, names: known, contents: contents)
            linker = nil
            isDone = try working.link(upTo: portion, report: report)
            linker = working
            return .commit
          }
          portions += 1
        }
        if let linker { known = linker.names }
      }
    } catch is CancellationError {
      return
    }
    names = known
  }
}
