/// Everybody and everything that the articles of an archive name, extended by one article at a time.
///
/// What a mention names is worked out when it is asked for, from what is in the index then: adding
/// an article resolves nothing again, and the order in which articles were added makes no
/// difference. Adding and asking cost the same in a large archive as in a small one.
public struct EntityIndex: Sendable {
  /// Which articles are taken to be accounts of one story.
  public enum Stories: Hashable, Sendable {
    /// Those of one folder, unless it holds more than `EntityIndex.largestStory`; of articles in
    /// larger folders, those that share rare words.
    case folders
    /// Those that share rare words.
    case subjects
  }

  /// More articles than this in one folder are an archive, not accounts of one story.
  public static let largestStory = 24

  private let stories: Stories
  private(set) var table = FormTable()
  private(set) var directory = PersonDirectory()
  private(set) var context = ContextIndex()
  private(set) var articles: [IndexedArticle] = []
  /// For each folder its articles.
  private var folders: [String: [Int]] = [:]
  private var scopes: [String: StoryScope] = [:]
  /// For each bare name the number of articles in which nobody bears it in full.
  private(set) var openNames: [Int: Int] = [:]
  /// What was worked out since the last article was added.
  private var memory = LinkMemory()

  public init(stories: Stories = .folders) {
    self.stories = stories
  }

  /// The number of articles.
  public var count: Int { articles.count }

  /// Adds an article, whose number is the count before.
  public mutating func add(_ document: Document) {
    var article = IndexedArticle(document, table: &table)
    let members = Set(article.forms)
    let alone = StoryNames([], of: table.forms, titles: [:])
    var persons = PersonResolver(
      members: members, article: article, story: alone, forms: table.forms)
    (article.persons, article.openNames) = persons.personsAndOpenNames(of: members.sorted())
    for name in article.openNames { openNames[name, default: 0] += 1 }
    memory = LinkMemory()
    directory.add(persons.titledPersons(article.persons), in: table.forms)
    for (alias, bearer) in article.aliases {
      let full = persons.resolution(of: bearer, title: nil).form
      directory.add(alias: table.forms[alias].folded, of: full)
    }
    context.add(ContextWords().keys(of: document))
    folders[article.story, default: []].append(articles.count)
    scopes[article.story] = nil
    articles.append(article)
  }

  /// What each mention of an article names.
  public mutating func mentions(ofArticle number: Int) -> [ResolvedMention] {
    let article = articles[number]
    let scope = scope(of: number)
    var resolver = ArticleResolver(
      article: article, table: table.forms, names: scope.names, bodies: scope.bodies)
    let resolutions = resolver.resolutions()
    // The memory moves through the linker; a copy of it would cost more with every article.
    var known = LinkMemory()
    swap(&known, &memory)
    var linker = ArchiveLinker(index: self, article: number, story: scope, memory: known)
    known = LinkMemory()
    let mentions = resolutions.indices.map { linker.mention($0, resolved: resolutions[$0]) }
    memory = linker.memory
    return mentions
  }

  /// Whether the articles in the folder of an article are accounts of one story.
  func hasStory(_ number: Int) -> Bool {
    stories == .folders
      && (folders[articles[number].story]?.count ?? 0) <= Self.largestStory
  }

  /// The accounts of the story of an article.
  private mutating func scope(of number: Int) -> StoryScope {
    let story = articles[number].story
    let members = folders[story] ?? []
    guard hasStory(number) else {
      return StoryScope([articles[number]], numbers: nil, of: table.forms)
    }
    if let known = scopes[story] { return known }
    let scope = StoryScope(members.map { articles[$0] }, numbers: members, of: table.forms)
    scopes[story] = scope
    return scope
  }
}
