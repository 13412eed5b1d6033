/// Reads feeds: RSS 0.9 to 2.0, Atom and JSON Feed.
struct FeedImporter {
  func records(in decoded: DecodedText, fileName: String) throws(ImportFailure) -> RecordFile {
    var bytes = decoded.text.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let feed = try feed(in: bytes, fileName: fileName)
    var file = RecordFile(damage: feed.damage)
    file.entries = feed.items.map { item in
      var item = item
      item.metadata.publication = item.metadata.publication ?? feed.title
      item.encoding = decoded.encoding
      item.notices = decoded.notices + item.notices
      return .success(item)
    }
    if file.entries.isEmpty { throw ImportFailure(fileName: fileName, reason: .empty) }
    return file
  }

  private func feed(in bytes: [UInt8], fileName: String) throws(ImportFailure) -> Feed {
    if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      guard let feed = JSONReader.value(in: bytes).flatMap(JSONFeedReader().feed) else {
        throw ImportFailure(
          fileName: fileName,
          reason: .damaged("it is no well-formed JSON; fetch the feed again"))
      }
      return feed
    }
    // The parser would stop at a zero.
    guard let document = Page(xml: bytes.map { $0 == 0 ? 0x20 : $0 }) else {
      throw ImportFailure(
        fileName: fileName, reason: .damaged("there is no memory to read it; split it"))
    }
    if document.declaresEntities {
      throw ImportFailure(
        fileName: fileName,
        reason: .damaged("it declares entities of its own, which no feed needs; take that part out")
      )
    }
    return XMLFeedReader(document: document).feed()
  }
}
