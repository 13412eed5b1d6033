import GRDB
import NewsCore

extension Library {
  /// Works out what mentions name that are not linked yet, and those whose meaning that may change.
  ///
  /// It is one transaction: whoever reads meanwhile sees links and entities as they were before, all
  /// of them, and what is ended midway is begun again.
  func link() throws {
    guard let writer = index.writer, try index.hasUnlinked() else { return }
    var known = try names ?? index.database.read { try NameTable($0) }
    names = nil
    let contents = contents
    try writer.write { db in
      var linker = try Linker(db, names: known, contents: contents)
      try linker.link()
      known = linker.names
    }
    names = known
  }
}
