@testable import NewsCore

/// Two accounts of 15 May 2031 whose last sentences correspond with so much certainty.
struct LinkedAccounts {
  let documents: [Document]
  let links: [PassageLink]

  init(_ one: String, _ other: String, certainty: Int) throws {
    documents = try [one, other].enumerated().map { number, text in
      Analyzer().document(
        from: try ArticleImporter().article(
          from: Array("News\n\n15 May 2031\n\n\(text)\n".utf8), id: ArticleID("\(number)"),
          fileName: "a.txt"))
    }
    let places = documents.enumerated().map { number, document in
      SentencePlace(document: number, sentence: document.sentences.count - 1)
    }
    links = [PassageLink(one: places[0], other: places[1], certainty: certainty, reasons: [])]
  }
}
