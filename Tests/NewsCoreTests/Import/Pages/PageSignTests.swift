import Testing

@testable import NewsCore

/// What the names of elements say.
struct PageSignTests {
  private static let names: [(String, [String])] = [
    ("article-body", ["article", "body"]), ("StoryBodyCompanion", ["story", "body", "companion"]),
    ("c-entry__text_2", ["c", "entry", "text", "2"]), ("", []), ("--", []),
    ("URLBox", ["urlbox"]),
  ]

  @Test(arguments: names)
  func namesAreCutIntoWords(_ name: String, _ words: [String]) {
    #expect(HintWords.words(of: name[...]) == words)
  }

  private static let namesWithSigns: [(String, PageSigns)] = [
    ("related-stories", .foreign), ("ArticleBody", .body), ("x-post-content-y", .body),
    ("no-comments", []), ("has-sidebar", []), ("sidebar", .furniture),
    ("wp-caption-text", .caption), ("author-bio", [.foreign, .furniture, .byline]), ("plain", []),
  ]

  @Test(arguments: namesWithSigns)
  func wordsAreSigns(_ name: String, _ signs: PageSigns) {
    #expect(HintWords.signs(of: HintWords.words(of: name[...])) == signs)
  }

  private static let elements: [(String, [String: String], PageSigns)] = [
    ("div", ["itemprop": "articleBody"], [.block, .body, .declaredBody]),
    ("div", ["property": "articleBody"], [.block, .body, .declaredBody]),
    ("div", ["style": "display: NONE"], [.block, .concealed]),
    ("nav", [:], [.block, .furniture]),
    ("div", ["role": "Navigation"], [.block, .furniture]),
    ("a", ["rel": "author"], [.link, .byline]),
    ("script", [:], .invisible),
    ("article", ["class": "comment related"], [.block, .article]),
    ("p", ["class": "sidebar"], .block),
    ("div", ["class": "overflow-hidden"], .block),
    ("div", ["class": "hidden"], [.block, .furniture]),
    ("div", ["class": "story-body with-ads related"], [.block, .body]),
    ("div", ["class": "story-body-related"], [.block, .foreign]),
    ("div", ["class": "related", "itemprop": "articleBody"], [.block, .body, .declaredBody]),
    ("div", ["itemtype": "http://schema.org/NewsArticle"], [.block, .article]),
  ]

  @Test func elementsHaveSigns() {
    var reader = PageSignReader()
    for (name, attributes, signs) in Self.elements {
      let found = reader.signs(of: name, attributes)
      #expect(found == signs, "\(name) \(attributes)")
    }
  }

  private static let measures: [(String, Int, Int, Bool)] = [
    ("A sentence, with marks.", 20, 2, true), ("No end", 5, 0, false), ("“Yes.”", 10, 1, true),
    ("She said (no!)", 12, 1, true), ("終わり。", 12, 1, true), ("、", 3, 1, false),
    ("end. Word", 8, 1, false), ("Cafés.", 7, 1, true), ("Café", 5, 0, false),
    ("هل؟", 6, 1, true), ("“Ends so…”", 15, 1, true),
  ]

  @Test func blocksAreMeasured() {
    for (text, count, marks, isSentence) in Self.measures {
      let measure = BlockMeasure(Array(text.utf8)[...])
      #expect(measure.count == count, "\(text)")
      #expect(measure.marks == marks, "\(text)")
      #expect(measure.isSentence == isSentence, "\(text)")
    }
  }
}
