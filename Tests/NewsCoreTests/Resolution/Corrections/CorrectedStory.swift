import TestSupport
import Testing

@testable import NewsCore

/// Articles of one story with their names marked, as the resolver links them, and corrections.
struct CorrectedStory {
  var documents: [Document]
  private(set) var list = CorrectionList()
  private(set) var corrected: CorrectedReference

  init(_ texts: String..., corrections: String = "") {
    self.init(
      texts.enumerated().map { ArticleSketch("account \($0)", $1).document },
      corrections: corrections)
  }

  init(_ documents: [Document], corrections: String = "") {
    self.documents = documents
    list = CorrectionList(Array(corrections.utf8))
    corrected = Self.corrected(documents, list)
  }

  private static func corrected(
    _ documents: [Document], _ list: CorrectionList
  ) -> CorrectedReference {
    Corrector(list.corrections).correctedReference(
      of: EntityResolver().crossReference(over: documents))
  }

  var reference: CrossReference { corrected.reference }

  /// The lines of the file.
  var lines: [String] { list.corrections.map(\.text) }

  /// What each mention names, in reading order: `Marsh = Ada Marsh`, with the kind before when it
  /// is no person, `?` behind when it is uncertain and `*` when a reviewer said so.
  var links: [String] {
    zip(reference.documents, reference.links).flatMap { document, links in
      zip(document.mentions, links).map { mention, link in
        let entity = reference.entities[link.entity]
        let kind = entity.kind == .person ? "" : "\(entity.kind.rawValue) "
        let sign = (link.isCertain ? "" : "?") + (link.origin == .reviewer ? "*" : "")
        return "\(document.text[mention.span]) = \(kind)\(entity.name)\(sign)"
      }
    }
  }

  /// What is wrong with the corrections, each with the beginning of its line.
  var problems: [String] {
    corrected.problems.map { "\($0.correction.verb.rawValue) \($0.correction.name): \($0.message)" }
  }

  /// The identifier of the entity that is shown by a name.
  func id(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> EntityID {
    try #require(
      reference.entities.first { $0.name == name }?.id, sourceLocation: sourceLocation)
  }

  /// The places of the mentions that are written so and named so, in reading order.
  func places(_ words: String, of name: String? = nil) -> [Place] {
    reference.entities.filter { name == nil || $0.name == name }.flatMap(\.mentions).sorted()
      .map { corrected.place(of: $0) }
      .filter { place in
        guard let index = reference.index(of: place.article) else { return false }
        return reference.documents[index].text[place.span] == words
      }
  }

  /// Does what a reader asks for; gives what was done.
  @discardableResult
  mutating func correct(_ request: CorrectionRequest) throws -> String {
    let draft: CorrectionWriter.Draft
    do {
      draft = try CorrectionWriter(corrected, list).draft(of: request)
    } catch {
      return "refused: \(error.words)"
    }
    list.apply(draft.change)
    corrected = Self.corrected(documents, list)
    return draft.words
  }

  /// The same corrections on other articles.
  func applied(to texts: String...) -> CorrectedStory {
    let documents = texts.enumerated().map { ArticleSketch("other \($0)", $1).document }
    return CorrectedStory(
      documents, corrections: String(decoding: list.bytes, as: UTF8.self))
  }
}
