/// Reads the articles in a ZIP archive or an EPUB; members are read as files are, but no archive
/// within an archive.
struct ArchiveImporter {
  let importer: ArticleImporter

  func contents(
    of bytes: [UInt8], from file: FoundFile
  ) throws(ImportFailure) -> FileContents {
    var reader = ArchiveReader()
    let archive = reader.archive(in: bytes)
    if archive.bytes(at: "[Content_Types].xml") != nil || isOpenDocument(archive) {
      throw ImportFailure(fileName: file.path, reason: .binary(kind: "an office document"))
    }
    var contents = FileContents()
    if let book = BookReader(archive: archive).book() {
      read(book, of: archive, from: file, into: &contents)
    } else {
      read(archive, from: file, into: &contents)
    }
    if let damage = archive.damage {
      contents.skipped.append(ImportFailure(fileName: file.path, reason: .damaged(damage)))
    }
    if contents.articles.isEmpty && contents.skipped.isEmpty {
      throw ImportFailure(fileName: file.path, reason: .empty)
    }
    return contents
  }

  private func isOpenDocument(_ archive: Archive) -> Bool {
    archive.bytes(at: "mimetype")?.starts(with: Array("application/vnd.oasis.".utf8)) ?? false
  }

  /// The chapters of a book in its order, each a story of its own.
  private func read(
    _ book: Book, of archive: Archive, from file: FoundFile, into contents: inout FileContents
  ) {
    let members = Dictionary(archive.members.map { ($0.path, $0) }) { first, _ in first }
    for path in book.chapters {
      let name = "\(file.path)#\(path)"
      guard let member = members[path] else {
        let reason = ImportFailure.Reason.damaged("the book has no such file; something is missing")
        contents.skipped.append(ImportFailure(fileName: name, reason: reason))
        continue
      }
      let chapter = FoundFile(path: name, story: name)
      add(member, as: chapter, book.completing, to: &contents)
    }
  }

  /// The members in natural order; a folder is a story as it is on a disk.
  private func read(
    _ archive: Archive, from file: FoundFile, into contents: inout FileContents
  ) {
    var counts: [String: Int] = [:]
    let paths = Set(archive.members.map(\.path))
    let members = archive.members.sorted { NaturalOrder.precedes($0.path, $1.path) }
    for member in members where !SavedPage.hasPage(forFolderOf: member.path, among: paths) {
      var name = "\(file.path)#\(member.path)"
      // An archive may have several members of one name.
      let count = counts[name, default: 0] + 1
      counts[name] = count
      if count > 1 { name += "#\(count)" }
      let story = member.folder.isEmpty ? file.path : "\(file.path)#\(member.folder)"
      add(member, as: FoundFile(path: name, story: story), { $0 }, to: &contents)
    }
    if archive.resourceCount > 0 {
      let reason = ImportFailure.Reason.resources(count: archive.resourceCount)
      contents.skipped.append(ImportFailure(fileName: file.path, reason: reason))
    }
  }

  private func add(
    _ member: ArchiveMember, as file: FoundFile, _ change: (Article) -> Article,
    to contents: inout FileContents
  ) {
    do throws(ImportFailure) {
      let bytes: [UInt8]
      switch member.bytes {
      case .success(let unpacked): bytes = unpacked
      case .failure(let reason): throw ImportFailure(fileName: file.path, reason: reason)
      }
      if ArchiveReader.isArchive(bytes) {
        let words = "it is an archive within an archive; unpack the outer one first"
        throw ImportFailure(fileName: file.path, reason: .damaged(words))
      }
      let inner = try importer.contents(of: bytes, from: file)
      contents.articles += inner.articles.map(change)
      contents.skipped += inner.skipped
    } catch {
      contents.skipped.append(error)
    }
  }
}
