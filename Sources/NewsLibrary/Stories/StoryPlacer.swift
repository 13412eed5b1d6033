import Foundation
import GRDB
import NewsCore

/// Puts new articles of an index into stories, in the order in which the library has them.
///
/// What becomes of an article depends on those before it, so an index that is made anew has the
/// stories of one that grew, unless articles have changed since or a folder has outgrown a story.
struct StoryPlacer {
  /// How many files each folder has, as far as that is known.
  private let sizes: [String: Int]
  private(set) var archive = StoryArchive()
  private var texts: StoryTexts
  /// For each folder what is from there.
  private(set) var folders: [Int64: [Int]] = [:]

  /// What is known of the articles of an index, but for some.
  init(
    _ db: Database, without new: Set<Int64>, contents: ArticleContents, sizes: [String: Int]
  ) throws {
    texts = StoryTexts(contents)
    self.sizes = sizes
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT article.id, version, origin, article.story, day, account.words, folder.path
        FROM article CROSS JOIN account ON account.article = article.id
        CROSS JOIN folder ON folder.id = origin ORDER BY version
        """)
    while let row = try rows.next() {
      let number: Int64 = row[0]
      if new.contains(number) { continue }
      let folder: Int64 = row[2]
      archive.add(
        signature: try SignatureCoder.words(in: Array(row[5] as Data)), day: row[4],
        folder: isSmall(row[6], folder) ? Int(folder) : nil, inStory: row[3])
      texts.add(StoredVersion(article: number, version: row[1]), nil)
      folders[folder, default: []].append(archive.count - 1)
    }
  }

  /// Puts an article into a story; gives the articles before it whose story has become another, with
  /// the one that was.
  mutating func place(
    _ article: PreparedArticle, _ stored: StoredVersion, from folder: Int64
  ) throws -> [(article: Int, story: Int)] {
    // The texts are put aside, as the archive asks them while it changes.
    var texts = StoryTexts(texts.contents)
    swap(&texts, &self.texts)
    defer { swap(&texts, &self.texts) }
    texts.add(stored, article.storyWords)
    let moved = try archive.place(
      StoryArticle(
        words: article.storyWords, day: article.published?.firstDay,
        folder: isSmall(article.origin, folder) ? Int(folder) : nil),
      orInStory: Int(stored.article)
    ) { try texts.words(ofArticle: $0) }
    folders[folder, default: []].append(archive.count - 1)
    return moved
  }

  /// The number in the library of an article of `archive`.
  func number(ofArticle place: Int) -> Int64 { texts.versions[place].article }

  /// The story of an article of `archive`.
  func story(ofArticle place: Int) -> Int64 { Int64(archive.stories[place]) }

  /// The story that all articles of a folder are, and no others; nil when there is none.
  func story(ofFolder folder: Int64) -> Int64? {
    guard let places = folders[folder], let first = places.first else { return nil }
    let story = archive.stories[first]
    guard archive.size(ofStory: story) == places.count,
      places.allSatisfy({ archive.stories[$0] == story })
    else { return nil }
    return Int64(story)
  }

  /// Whether what is from one folder may be there because it is about one event.
  private func isSmall(_ path: String, _ folder: Int64) -> Bool {
    !path.isEmpty
      && max(sizes[path] ?? 0, (folders[folder]?.count ?? 0) + 1) <= EntityIndex.largestStory
  }
}
