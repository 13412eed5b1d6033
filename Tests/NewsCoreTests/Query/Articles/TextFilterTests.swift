import TestSupport
import Testing

@testable import NewsCore

struct TextFilterTests {
  private func article(_ text: String) throws -> Article {
    let file = FoundFile(path: "a.txt", story: "")
    return try ArticleImporter().contents(of: Array(text.utf8), from: file).articles[0]
  }

  private func mayMatch(_ query: String, _ text: String, onlyPhrases: Bool = true) throws -> Bool {
    let bytes = Array(text.utf8)
    let filter = TextFilter(
      try ArticleQueryParser().query(from: query), stems: false, onlyPhrases: onlyPhrases)
    return filter.mayMatch(bytes.span, texts: [0..<bytes.count])
  }

  @Test(arguments: [
    ("\"nuclear talks\"", "Nuclear Talks\n\nIt began.\n", true),
    ("\"nuclear talks\"", "It began.\n\nThe “nuclear” – talks’ end.\n", true),
    ("\"nuclear talks\"", "It began.\n\nTalks on nuclear arms.\n", false),
    ("\"nuclear talks\"", "It began.\n\nThe nucleartalks.\n", false),
    ("\"nuclear talks\"", "It began.\n\nNuclear talkshop.\n", false),
    ("\"nuclear talks*\"", "It began.\n\nNuclear talkshop.\n", true),
    ("\"nuclear talks\"", "It began.\n\nAntinuclear talks, nuclear, 3 talks.\n", false),
    ("\"nuclear talks\" vote", "It began.\n\nA vote on talks, nuclear ones.\n", false),
    ("\"nuclear talks\" OR vote", "It began.\n\nA vote on talks, nuclear ones.\n", true),
    ("-\"nuclear talks\"", "It began.\n\nA vote.\n", true),
    ("vote", "It began.\n\nNothing.\n", true),
    ("NEAR(\"nuclear talks\" vote)", "It began.\n\nTalks, nuclear ones; a vote.\n", false),
    // A letter that folds to one of ASCII may be part of the phrase, and a mark may part it.
    ("\"naive talks\"", "It began.\n\nThe naïve talks.\n", true),
    ("\"naive talks\"", "It began.\n\nThe naïve, and talks.\n", false),
    ("\"nuclear talks\"", "It began.\n\nThe nuc\u{AD}lear talks.\n", true),
    ("\"nuclear talks\"", "It began.\n\nThe nuclear → talks.\n", true),
    ("\"nuclear talks\"", "It began.\n\nThe é, nuclear é talks.\n", false),
  ])
  func turnsAwayWhatCannotHaveThePhrase(query: String, text: String, expected: Bool) throws {
    #expect(try mayMatch(query, text) == expected)
  }

  @Test(arguments: [
    ("vote", "It began.\n\nNothing.\n", false), ("vote", "A Vote.\n\nNothing.\n", true),
    ("vot*", "It began.\n\nVoting.\n", true),
    ("vote", "It began.\n\nDevote, votes, vote2.\n", false),
    ("=naïve", "It began.\n\nNothing.\n", false), ("a", "It began.\n\nNothing at all\n", false),
    ("a", "It began.\n\nNothing a", true), ("vote headline:poll", "A vote.\n\nNothing.\n", false),
  ])
  func turnsAwayWhatCannotHaveTheWord(query: String, text: String, expected: Bool) throws {
    #expect(try mayMatch(query, text, onlyPhrases: false) == expected)
  }

  /// What the matcher finds is never turned away, whatever the text is made of.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func neverTurnsAwayWhatFulfilsTheQuery(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "nuclear", "talks", "Nuclear", "TALKS", "naïve", "naive", "e\u{301}t", "et", "a", "7", "ﬁn",
      "fin", "straße", "strasse",
    ]
    let gaps = [
      " ", " ", " ", "-", "’", "“", "\u{A0}", "—", " → ", "\u{200B}", "\u{AD}", "", "…", " é ",
      ", ",
    ]
    let queries = [
      "\"nuclear talks\"", "\"talks nuclear talks\"", "nuclear", "na*", "\"naive et\"", "a",
      "\"a 7\"",
      "\"talks na*\"", "\"fin strasse\"", "fin", "NEAR(et \"a a\")", "\"talks nuc*\" et",
    ]
    var found = 0
    for _ in 0..<400 {
      let words = (0..<Int.random(in: 1...14, using: &random)).map { _ in
        (pieces.randomElement(using: &random) ?? "") + (gaps.randomElement(using: &random) ?? "")
      }
      let text = words.joined()
      let article = try article("Headline\n\nIt is \(text).\n")
      for query in queries {
        var matcher = ArticleMatcher(try ArticleQueryParser().query(from: query))
        guard matcher.match(in: article) != nil else { continue }
        found += 1
        #expect(try mayMatch(query, "It is \(text).", onlyPhrases: false), "\(query): \(text)")
      }
    }
    #expect(found > 100)
  }
}
