import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

struct PhraseFilterTests {
  private func mayMatch(_ query: String, _ text: String) throws -> Bool {
    let file = FoundFile(path: "a.txt", story: "")
    let article = try ArticleImporter().contents(of: Array(text.utf8), from: file).articles[0]
    return try PhraseFilter(try ArticleQueryParser().query(from: query), stems: false)
      .mayMatch(ArticleCoder().bytes(of: article))
  }

  @Test(arguments: [
    ("\"nuclear talks\"", "Nuclear Talks\n\nIt began.\n", true),
    ("\"nuclear talks\"", "It began.\n\nThe “nuclear” – talks’ end.\n", true),
    ("\"nuclear talks\"", "It began.\n\nTalks on nuclear arms.\n", false),
    ("\"nuclear talks\"", "It began.\n\nThe nucleartalks.\n", false),
    ("\"nuclear talks\" vote", "It began.\n\nA vote on talks, nuclear ones.\n", false),
    ("\"nuclear talks\" OR vote", "It began.\n\nA vote on talks, nuclear ones.\n", true),
    ("-\"nuclear talks\"", "It began.\n\nA vote.\n", true),
    ("vote", "It began.\n\nNothing.\n", true),
    // A letter that folds to one of ASCII may be part of the phrase.
    ("\"naive talks\"", "It began.\n\nThe naïve talks.\n", true),
    ("\"nuclear talks\"", "It began.\n\nThe nuc\u{AD}lear talks.\n", true),
  ])
  func turnsAwayWhatCannotHaveThePhrase(query: String, text: String, expected: Bool) throws {
    #expect(try mayMatch(query, text) == expected)
  }
}
