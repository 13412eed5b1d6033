import TestSupport
import Testing

@testable import NewsCore

/// Corrections hold when the articles come back another way: elsewhere, in another format, with
/// other names found, changed, or together with others.
@Suite struct CorrectionSurvivalTests {
  private let marked = """
    ⟦Ada Marsh⟧ met ⟦Adelaide Roux⟧ at the quay that morning.
    A shout came, and ⟦Marsh⟧ turned round before the others did. Then ⟦Marsh⟧ left.
    """

  /// A story in which the second Marsh was split off, Roux merged and Ada Marsh renamed.
  private func corrected() throws -> CorrectedStory {
    var story = CorrectedStory(marked)
    try story.correct(.split(story.id("Ada Marsh"), mentions: [story.places("Marsh")[0]]))
    let label = try #require(story.reference.entities.first { $0.name.hasPrefix("Marsh (") })
    try story.correct(.rename(label.id, to: "Otto Marsh"))
    try story.correct(.rename(story.id("Ada Marsh"), to: "Ada M. Marsh"))
    return story
  }

  private let expected = [
    "Ada Marsh = Ada M. Marsh", "Adelaide Roux = Adelaide Roux", "Marsh = Otto Marsh*",
    "Marsh = Ada M. Marsh",
  ]

  @Test func holdAtAnotherPathAndInAnotherStory() throws {
    let story = try corrected()
    #expect(story.links == expected)
    var sketch = ArticleSketch("/elsewhere/copy.txt", story: "/elsewhere", marked).document
    sketch.quotations = []
    let other = CorrectedStory(
      [sketch], corrections: String(decoding: story.list.bytes, as: UTF8.self))
    #expect(other.links == expected)
    #expect(other.problems.isEmpty)
  }

  @Test func holdWhenMoreOrFewerNamesAreFound() throws {
    let story = try corrected()
    let more = marked.replacing("A shout", with: "A ⟦work:shout⟧")
      .replacing("the quay", with: "the ⟦place:quay⟧")
    let found = story.applied(to: more)
    #expect(found.links.filter { $0.contains("Marsh") } == expected.filter { $0.contains("Marsh") })
    #expect(found.problems.isEmpty)
    let fewer = marked.replacing("Then ⟦Marsh⟧", with: "Then Marsh")
    #expect(story.applied(to: fewer).links == expected.dropLast())
  }

  @Test func holdWhenTheNameIsCutOtherwise() throws {
    let story = try corrected()
    let longer = marked.replacing("and ⟦Marsh⟧ turned", with: "⟦and Marsh⟧ turned")
    #expect(story.applied(to: longer).links[2] == "and Marsh = Otto Marsh*")
  }

  @Test func holdWithWhatFoldingDropsAndOtherBlocks() throws {
    let story = try corrected()
    let other = marked.replacing("morning.", with: "MORNING!").replacing("quay", with: "qu\u{AD}ay")
      .replacing(". Then", with: " – then")
    let found = story.applied(to: "furniture: Share this\n" + other)
    #expect(found.links == expected)
    #expect(found.documents[0].article.key == story.documents[0].article.key)
  }

  @Test func holdByTheWordsAroundWhenTheArticleWasChanged() throws {
    let story = try corrected()
    let changed = "headline: Marsh at the quay\n" + marked + "\nMarsh was not hurt."
    let found = story.applied(to: changed)
    #expect(found.documents[0].article.key != story.documents[0].article.key)
    #expect(found.links == expected)
    #expect(found.problems.isEmpty)
  }

  @Test func areReportedWhenTheWordsAroundAreGoneOrStandTwice() throws {
    let story = try corrected()
    let gone = story.applied(to: marked.replacing("turned round", with: "ran off"))
    #expect(gone.problems.contains("split Marsh: its article is not here"))
    #expect(gone.links[2] == "Marsh = Ada M. Marsh")
    let twice = story.applied(to: marked + "\nAgain.", marked + "\nOnce more.")
    #expect(twice.problems.contains("split Marsh: its article is not here"))
  }

  @Test func areReportedWhenTheMentionIsGone() throws {
    let story = try corrected()
    let gone = story.applied(to: marked.replacing("and ⟦Marsh⟧ turned", with: "and Marsh turned"))
    #expect(gone.problems.contains("split Marsh: no name is found at its place any more"))
  }

  @Test func holdInEveryCopyOfAnArticle() throws {
    let story = try corrected()
    let copies = story.applied(to: marked, marked)
    #expect(copies.links == expected + expected)
  }

  @Test func holdAmongOtherArticlesInAnyOrder() throws {
    let story = try corrected()
    let noise = "⟦Otto Kranz⟧ wrote to ⟦Ada Pole⟧. ⟦Pole⟧ did not answer."
    let one = story.applied(to: noise, marked)
    let other = story.applied(to: marked, noise)
    #expect(one.links.suffix(4) == expected[...])
    #expect(other.links.prefix(4) == expected[...])
    #expect(one.reference.entities.map(\.id) == other.reference.entities.map(\.id))
  }

  @Test func nothingIsSaidOfArticlesThatAreNotHere() throws {
    let story = try corrected()
    let elsewhere = story.applied(to: "⟦Nora Quill⟧ sang.")
    #expect(elsewhere.reference == elsewhere.corrected.original)
    #expect(elsewhere.problems.count == 3)
  }

  @Test func anArticleIsNamedByItsProseAlone() {
    func key(_ text: String) -> ArticleKey { ArticleSketch("a", text).document.article.key }
    let plain = key("headline: Flood at Elm\nThe pier broke. Nobody was hurt.")
    #expect(
      plain == key("headline: FLOOD AT ELM\n\nThe pier broke — nobody was hurt\nfurniture: x"))
    #expect(plain != key("headline: Flood at Elm\nThe pier broke. Somebody was hurt."))
    #expect(key("one two") != key("onetwo"))
    #expect(plain.hexadecimal.count == 8)
    #expect(ArticleKey(hexadecimal: plain.hexadecimal) == plain)
    #expect(ArticleKey(0xA).hexadecimal == "0000000a")
  }

  /// Files of corrections have these keys: the words `flood at elm the pier broke 3 were hurt emile
  /// said`, hashed by a program of its own.
  @Test func theKeyOfAnArticleNeverChanges() {
    let article = ArticleSketch(
      "a", "headline: Flood at Elm\nThe pier broke; 3 were hurt, Émile said."
    )
    .document.article
    #expect(article.key.hexadecimal == "0f3cde3e")
  }

  @Test func anArticleHasOneKeyInEveryFormat() throws {
    let texts = [
      ("a.txt", "Flood at Elm\n\nThe long pier broke. Nobody was hurt.\n"),
      ("a.md", "# Flood at Elm\n\nThe **long** pier [broke](http://x.test/y). Nobody was hurt.\n"),
      (
        "a.html",
        "<html><body><article><h1>Flood at Elm</h1><p>The <b>long</b> pier broke. Nobody was hurt.</p></article></body></html>"
      ),
    ]
    let keys = try texts.map { name, text in
      try ArticleImporter().article(from: Array(text.utf8), id: ArticleID(name), fileName: name).key
    }
    #expect(Set(keys).count == 1)
  }
}
