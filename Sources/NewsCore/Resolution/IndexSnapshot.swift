/// What an index knows while the names of an article are linked.
///
/// An index is some forty arrays and dictionaries, which a copy counts one by one; those who link
/// names hand this around instead. It is let go before the index changes, as a change would copy them
/// whole.
final class IndexSnapshot {
  let table: FormTable
  let directory: PersonDirectory
  let context: ContextIndex
  let articles: ArticleTable
  let openNames: [Int: Int]
  let folders: [String: [Int]]
  let stories: EntityIndex.Stories
  let explains: Bool

  init(_ index: EntityIndex) {
    table = index.table
    directory = index.directory
    context = index.context
    articles = index.articles
    openNames = index.openNames
    folders = index.folders
    stories = index.stories
    explains = index.explains
  }

  /// Whether the articles in the story of an article are accounts of one event.
  func hasStory(_ number: Int) -> Bool {
    stories.hasStory(number, articles, folders)
  }
}
