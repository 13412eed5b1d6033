/// Says for each article of which story it is an account.
///
/// Articles are put together by what they say (`StoryGrouper`). In a folder of few articles the
/// folder counts too, a few files named one by one are one story, and what a reader says of stories
/// counts before all else.
public struct StoryFinder: Sendable {
  /// Who names so many files one by one wants them side by side.
  private static let named = 4

  private let corrections: [StoryCorrection]

  public init(_ corrections: [StoryCorrection] = []) {
    let contradictory = Set(corrections.contradictory)
    self.corrections = corrections.filter { !contradictory.contains($0) }
  }

  /// The documents with the stories found. The articles of a folder that all are one story, and no
  /// others, keep the folder as its name; other names come from the story's first article. A single
  /// document is left as it is.
  public func grouped(_ documents: [Document]) -> [Document] {
    guard documents.count > 1 else { return documents }
    let folders = Self.folders(of: documents)
    var grouped = documents
    for story in stories(of: documents, folders) {
      let folder = documents[story.articles[0]].article.story
      let isFolder = !folder.isEmpty && folders[folder] == story.articles
      for article in story.articles { grouped[article].story = isFolder ? folder : story.id }
    }
    return grouped
  }

  /// The stories, in the order of their first articles; their articles are indices.
  public func stories(of documents: [Document]) -> [Story] {
    stories(of: documents, Self.folders(of: documents))
  }

  private func stories(of documents: [Document], _ folders: [String: [Int]]) -> [Story] {
    var grouper = StoryGrouper()
    grouper.add(
      documents,
      in: documents.map { document in
        let folder = document.article.story
        return folders[folder]?.count ?? 0 <= EntityIndex.largestStory ? folder : nil
      })
    let keys = documents.map(\.article.key)
    let parted = pairs(.part, among: keys)
    for (one, other) in parted { grouper.part(one, from: other) }
    if let named = folders[""], named.count <= Self.named, parted.isEmpty {
      for other in named.dropFirst() { grouper.unite(named[0], other) }
    }
    for (one, other) in pairs(.join, among: keys) { grouper.unite(one, other) }
    return grouper.stories()
  }

  /// The indices of the documents of each folder.
  private static func folders(of documents: [Document]) -> [String: [Int]] {
    Dictionary(grouping: documents.indices) { documents[$0].article.story }
  }

  /// Whether a story is named by the folder of its accounts.
  public static func isFolder(_ story: String) -> Bool { !story.hasPrefix(StoryGrouper.prefix) }

  /// What a story is called that is a folder: like the folder; nil for others.
  public static func folderName(of story: String) -> String? {
    isFolder(story) ? story.split(separator: "/").last.map(String.init) : nil
  }

  /// The articles of which readers say so, as indices.
  private func pairs(
    _ verb: StoryCorrection.Verb, among keys: [ArticleKey]
  ) -> [(Int, Int)] {
    let said = corrections.filter { $0.verb == verb }
    guard !said.isEmpty else { return [] }
    let numbers = Dictionary(grouping: keys.indices) { keys[$0] }
    return said.flatMap { correction in
      (numbers[correction.one.article] ?? []).flatMap { one in
        (numbers[correction.other.article] ?? []).map { (one, $0) }
      }
    }
  }
}
