import Testing

@testable import NewsCore

/// Which figures join those of other accounts though their sentences correspond to none.
@Suite struct FigureGroupCompleterTests {
  /// The figures put together when those of the first text, told by two accounts, are, and a third
  /// account has the second text.
  private func group(_ told: String, _ apart: String) throws -> [String] {
    let documents = try [told, told, apart].enumerated().map { number, text in
      Analyzer().document(
        from: try ArticleImporter().article(
          from: Array("News\n\n\(text)\n".utf8), id: ArticleID("\(number)"), fileName: "a.txt"))
    }
    let reference = EntityResolver().crossReference(over: documents)
    let figures = documents.enumerated().flatMap {
      FigureMentionReader(reference: reference).figures(of: $1, number: $0)
    }
    let known = figures.filter { $0.document < 2 }
    let groups = FigureGroupCompleter(
      documents: documents, figures: figures,
      words: WordsNearFigures(documents: documents, figures: figures)
    ).completed([known])
    return groups[0].map { documents[$0.document].text[$0.figure.span] }
  }

  @Test(arguments: [
    ("Ann Lee, 42, died.", "Ann Lee, who was 41, had sons.", true),
    ("Ann Lee, 42, died.", "Bo Rand, who was 41, had sons.", false),
    ("Ann Lee, 42, died.", "The 41-year-old Ann Lee had sons.", true),
    ("Ann Lee, 42, died.", "Ann Lee met the 41-year-old Bo Rand.", false),
    ("Ann Lee, 42, died.", "Ann Lee, 41, had sons. Ann Lee was 43 years old.", false),
    ("It hurt 60 miners.", "Songs were sung for 72 miners.", true),
    ("It hurt 60 miners.", "Songs were sung for 72 bakers.", false),
    ("It hurt 60 miners.", "Songs were sung for 72 miners, bread was baked by 75 miners.", false),
    ("It hurt 60 miners.", "Songs were sung for 600 miners.", false),
    ("It hurt 60 people.", "Songs were sung for 72 people.", false),
    ("It hurt two miners.", "Songs were sung for three miners.", false),
    ("The explosion hurt two miners.", "The explosion hurt three miners.", true),
    ("The damage came to 2 million euros.", "Bo Rand put the damage at 3 million euros.", true),
    ("The damage came to 2 million euros.", "Bo Rand paid 3 million euros for a boat.", false),
    ("The gust had 92 kilometres an hour.", "Wind blew at about 90 kilometres an hour.", true),
    ("The gust had 92 kilometres an hour.", "Sirens howl at 60 kilometres an hour.", false),
    ("The gust had 92 kilometres an hour.", "Wind blew over about 90 kilometres.", false),
    ("We reached the gate within six minutes.", "He was at the gate for eight minutes.", false),
    (
      "The roof fell on the gate within six minutes.",
      "The roof was off the gate in eight minutes.", true
    ),
  ])
  func aFigureOfTheSameThingJoins(told: String, apart: String, joins: Bool) throws {
    let group = try group(told, apart)
    #expect(group.count == (joins ? 3 : 2), "\(group)")
  }
}
