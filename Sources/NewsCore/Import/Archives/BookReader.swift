/// Reads the package document of an EPUB (EPUB 3.3, sections 4 and 5).
struct BookReader {
  let archive: Archive

  private static let container = "META-INF/container.xml"

  /// Nil when the archive is no EPUB or its package document cannot be read.
  func book() -> Book? {
    guard let container = document(at: Self.container),
      let root = container.nodes.first(where: { Self.name($0) == "rootfile" }),
      let path = root.attribute("full-path"), let package = document(at: path)
    else { return nil }
    var folder = path.split(separator: "/")
    folder.removeLast()
    var book = Book()
    var hrefs: [String: String] = [:]
    var known: Set<String> = []
    for (index, node) in package.nodes.enumerated() {
      switch Self.name(node) {
      case "title": book.metadata.publication = book.metadata.publication ?? text(index, package)
      case "creator": if let name = text(index, package) { book.metadata.bylines.append(name) }
      case "date":
        let date = text(index, package).flatMap(PageMetadataReader.date)
        book.metadata.published = book.metadata.published ?? date
      case "item": if let id = node.attribute("id") { hrefs[id] = node.attribute("href") }
      case "itemref":
        guard let href = node.attribute("idref").flatMap({ hrefs[$0] }) else { continue }
        let path = Self.path(href, from: folder)
        if known.insert(path).inserted { book.chapters.append(path) }
      default: break
      }
    }
    return book.chapters.isEmpty ? nil : book
  }

  /// A document of XML; nil when there is none or it declares entities.
  private func document(at path: String) -> Page? {
    guard let bytes = archive.bytes(at: path) else { return nil }
    let text = TextDecoder().text(
      from: bytes, declared: EncodingDeclaration().encoding(in: bytes)
    ).text
    guard let document = Page(xml: text.bytes.map { $0 == 0 ? 0x20 : $0 }),
      !document.declaresEntities
    else { return nil }
    return document
  }

  private func text(_ node: Int, _ document: Page) -> String? {
    let words = document.text(of: node)
    return words.isEmpty ? nil : words
  }

  private static func name(_ node: PageNode) -> Substring {
    node.name.lastIndex(of: " ").map { node.name[node.name.index(after: $0)...] } ?? node.name[...]
  }

  /// The path of `href` in the archive; `folder` is where the package document stands.
  private static func path(_ href: String, from folder: [Substring]) -> String {
    let plain = TransferDecoder.unescaped(Array(href.utf8)[...], mark: UInt8(ascii: "%"))
    var parts = folder.map(String.init)
    for part in String(decoding: plain, as: UTF8.self).prefix(while: { $0 != "#" })
      .split(separator: "/") where part != "."
    {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
