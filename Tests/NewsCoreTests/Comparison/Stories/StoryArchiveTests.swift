import TestSupport
import Testing

@testable import NewsCore

/// Articles that come one after the other join the stories of an archive.
struct StoryArchiveTests {
  /// An article of words by number, all of one weight.
  private func article(
    _ words: Range<UInt32>, day: Int? = nil, folder: Int? = nil
  ) -> StoryArticle {
    let step = StoryWords.step(of: 1 / Float(words.count).squareRoot())
    return StoryArticle(
      words: StoryWords(words: words.map { ($0 * 6_007) << StoryWords.stepBits | step }), day: day,
      folder: folder)
  }

  private func stories(_ articles: [StoryArticle]) -> [Int] {
    var archive = StoryArchive()
    for (number, article) in articles.enumerated() {
      _ = archive.place(article, orInStory: number + 100) { PackedStoryWords(articles[$0].words) }
    }
    return archive.stories
  }

  @Test func anArticleJoinsTheStoryThatItIsMostLike() {
    #expect(
      stories([article(0..<10), article(20..<30), article(24..<34), article(2..<12)])
        == [100, 101, 101, 100])
  }

  @Test func anArticleBringsStoriesTogetherThatItIsLike() {
    // The first two have little in common; the third has half of each.
    #expect(stories([article(0..<10), article(8..<18), article(4..<14)]) == [100, 100, 100])
  }

  @Test func articlesOfDaysFarApartAreOfSeveralStories() {
    #expect(stories([article(0..<10, day: 1), article(0..<10, day: 32)]) == [100, 101])
    #expect(stories([article(0..<10, day: 1), article(0..<10, day: 31)]) == [100, 100])
    #expect(stories([article(0..<10, day: 1), article(0..<10)]) == [100, 100])
  }

  @Test func aFolderMakesArticlesMoreAlike() {
    #expect(stories([article(0..<10), article(8..<18)]) == [100, 101])
    #expect(stories([article(0..<10, folder: 1), article(8..<18, folder: 1)]) == [100, 100])
  }

  /// What is known of articles is enough to go on as if they had been added just before.
  @Test func anArchiveThatIsReadAgainGoesOnTheSame() {
    let articles = (0..<60 as Range<UInt32>).map { number in
      article(number * 13 % 37 * 4..<number * 13 % 37 * 4 + 10, day: Int(number % 9) * 5)
    }
    let expected = stories(articles)
    var archive = StoryArchive()
    for (article, story) in zip(articles.prefix(30), stories(Array(articles.prefix(30)))) {
      archive.add(
        signature: article.words.signature, day: article.day, folder: nil, inStory: story)
    }
    for number in 30..<60 {
      _ = archive.place(articles[number], orInStory: number + 100) {
        PackedStoryWords(articles[$0].words)
      }
    }
    #expect(archive.stories == expected)
    #expect(Set(expected).count < 60)
  }
}
