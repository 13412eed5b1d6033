import Testing

@testable import NewsCore

/// How the first figures of accounts go together that were published one day after the other.
@Suite struct AgreementFinderTests {
  @Test(arguments: [
    (["14 were hurt.", "17 were hurt."], Agreement.later),
    (["17 were hurt.", "14 were hurt."], .differs),
    // An account that tells the old number and the new one differs from neither.
    (["14 were hurt.", "17 were hurt.", "14 were hurt at first, then 17."], .later),
    (["17 were hurt.", "14 were hurt at first, then 17."], .agrees),
    (["17 were hurt.", "14 were hurt at first. The price is 17 euros."], .differs),
  ])
  func firstFigures(texts: [String], verdict: Agreement) throws {
    let documents = try texts.enumerated().map { number, text in
      Analyzer().document(
        from: try ArticleImporter().article(
          from: Array("News\n\n\(number + 5) June 2030\n\n\(text)\n".utf8),
          id: ArticleID("\(number)"), fileName: "a.txt"))
    }
    let figures = documents.enumerated().flatMap {
      FigureMentionReader().figures(of: $1, number: $0)
    }
    let firsts = documents.indices.compactMap { document in
      figures.first { $0.document == document && $0.figure.kind == .count }
    }
    #expect(firsts.count == texts.count)
    #expect(
      AgreementFinder(documents: documents, figures: figures).verdict(of: firsts) == verdict)
  }
}
