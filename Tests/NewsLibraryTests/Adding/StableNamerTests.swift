import Testing

@testable import NewsCore
@testable import NewsLibrary

struct StableNamerTests {
  private func article(
    _ number: Int, _ text: String, url: String? = nil, headline: String? = nil
  ) -> Article {
    var metadata = ArticleMetadata()
    metadata.url = url
    metadata.headline = headline
    var article = Article(
      id: ArticleID("f#\(number)"), format: .feed, encoding: "utf-8", text: SourceText(text),
      blocks: [Block(.paragraph, TextSpan(0, text.utf8.count))], metadata: metadata)
    article.story = article.id.name
    return article
  }

  private func names(_ articles: [Article]) -> [String] {
    StableNamer().named(articles, in: "f").map { String($0.id.name.dropFirst(2)) }
  }

  private func key(_ text: String) -> String { article(1, text).key.hexadecimal }

  @Test func anArticleIsKnownByItsAddressOrItsProse() {
    #expect(names([article(1, "One.", url: "u"), article(2, "Two.")]) == ["u", key("Two.")])
  }

  @Test func anAddressThatSeveralHaveNamesNone() {
    let articles = [article(1, "One.", url: "u"), article(2, "Two.", url: "u")]
    #expect(names(articles) == [key("One."), key("Two.")])
  }

  @Test func whatIsThereTwiceIsThereOnce() {
    #expect(names([article(1, "One."), article(2, "Two."), article(3, "One.")]).count == 2)
    #expect(names([article(1, "One.", url: "u"), article(2, "One.", url: "u")]) == ["u"])
  }

  @Test func whatDiffersInAllButItsProseIsNumbered() {
    let articles = (1...3).map { article($0, "One.", headline: "Edition \($0)") }
    #expect(names(articles) == ["", "-2", "-3"].map { key("One.") + $0 })
  }

  @Test func otherNamesStay() {
    let alone = article(1, "One.").renamed(to: ArticleID("f"))
    #expect(StableNamer().named([alone], in: "f") == [alone])
    let member = article(1, "One.").renamed(to: ArticleID("f#page.html"))
    #expect(names([member, member]) == ["page.html", "page.html"])
  }
}
