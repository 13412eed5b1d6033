import Testing

@testable import NewsCore

struct AccountNamesTests {
  @Test(arguments: [
    ("/home/news/feed.xml", "news/feed.xml"), ("feed.xml", "feed.xml"),
    ("/home/news/feed.xml#2", "news/feed.xml#2"),
    ("/home/news/feed.xml#https://rss.example/a/2", "news/feed.xml#https://rss.example/a/2"),
    ("/home/news/week.zip#monday/page.html", "news/week.zip#monday/page.html"),
    ("/home/C#/a.txt", "C#/a.txt"), ("https://lock.example/a/b/c", "https://lock.example/a/b/c"),
  ])
  func theFolderTheFileAndWhatStandsBehindItCount(name: String, told: String) {
    #expect(AccountNames(publication: nil, article: name).names == [told])
    #expect(AccountNames(publication: "The Lock", article: name).names == ["The Lock", told])
  }
}
