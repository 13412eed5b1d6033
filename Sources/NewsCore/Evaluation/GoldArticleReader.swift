/// Reads annotated texts, one JSON object a line.
///
/// An object has `doc` (a name), `text` and `mentions`; `set` and `topic` may say to which group of
/// texts it belongs. A mention has `start` and `end`, counted in code points of the text, and may
/// have `type`, `kind` and `chain`. Only persons named by name are kept.
public struct GoldArticleReader: Sendable {
  public init() {}

  public func articles(in bytes: [UInt8]) throws(EvaluationFailure) -> [GoldArticle] {
    var articles: [GoldArticle] = []
    for text in try AnnotatedTextReader().texts(in: bytes) {
      articles.append(try article(of: text))
    }
    return articles
  }

  private func article(of text: AnnotatedText) throws(EvaluationFailure) -> GoldArticle {
    guard case .array(let marked)? = text.object["mentions"] else {
      throw text.failure("“mentions” is no list; mark the names of persons in it")
    }
    var mentions: [GoldMention] = []
    for mark in marked {
      let mention = GoldMention(
        span: try text.span(of: mark, "a mention"), type: mark["type"]?.string ?? "PER",
        kind: mark["kind"]?.string ?? "NAM", chain: mark["chain"]?.string)
      if mention.isPerson { mentions.append(mention) }
    }
    mentions.sort { $0.span < $1.span }
    return GoldArticle(
      name: text.name, set: text.object["set"]?.string ?? "",
      topic: text.object["topic"]?.string ?? "", text: text.text, mentions: mentions)
  }
}
