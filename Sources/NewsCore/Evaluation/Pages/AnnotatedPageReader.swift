/// Reads folders of annotated pages: in each subfolder `source.html`, the page as it was saved,
/// `expected.html`, the article's running text, and `expected-metadata.json`, an object with
/// `title`, `byline` and `publishedTime`, each a string or null.
///
/// This is the form of the tests of Mozilla's Readability.
public struct AnnotatedPageReader {
  public init() {}

  /// The pages of `folder` in the order of their names; subfolders without a page are passed over.
  public func pages(in folder: String) throws(EvaluationFailure) -> [AnnotatedPage] {
    guard let names = FolderReader().names(in: folder) else {
      throw EvaluationFailure(problem: "it is no folder that can be read; name one with pages")
    }
    var pages: [AnnotatedPage] = []
    for name in names.sorted(by: NaturalOrder.precedes) {
      if let page = try page(name, in: "\(folder)/\(name)") { pages.append(page) }
    }
    if pages.isEmpty {
      throw EvaluationFailure(
        problem: "no folder in it has a source.html and an expected.html; name one with pages")
    }
    return pages
  }

  private func page(
    _ name: String, in folder: String
  ) throws(EvaluationFailure) -> AnnotatedPage? {
    guard let source = try bytes(at: "\(folder)/source.html"),
      let expected = try bytes(at: "\(folder)/expected.html")
    else { return nil }
    let metadata = try metadata(in: "\(folder)/expected-metadata.json")
    return AnnotatedPage(
      name: name, source: source, body: PageWordList(text(of: expected)),
      headline: metadata["title"].flatMap(filled), byline: metadata["byline"].flatMap(filled),
      published: metadata["publishedTime"].flatMap(filled).flatMap(PageMetadataReader.date))
  }

  private func metadata(in path: String) throws(EvaluationFailure) -> [String: JSONValue] {
    guard let bytes = try bytes(at: path) else { return [:] }
    guard case .object(let members) = JSONReader.value(in: bytes) else {
      throw EvaluationFailure(problem: "\(path): it is not a JSON object")
    }
    return members
  }

  private func filled(_ value: JSONValue) -> String? {
    value.string.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// All text of a page but captions.
  private func text(of html: [UInt8]) -> String {
    guard let content = try? PageExtractor().content(of: html, as: .fragment) else { return "" }
    return content.drafts.filter { $0.role != .known(.caption) }.map { content.text[$0.span] }
      .joined(separator: "\n")
  }

  /// Nil when there is no file.
  private func bytes(at path: String) throws(EvaluationFailure) -> [UInt8]? {
    do {
      return try FileReader().bytes(at: path)
    } catch  where error.reason == .missing {
      return nil
    } catch {
      throw EvaluationFailure(problem: error.message)
    }
  }
}
