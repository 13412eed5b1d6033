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

    /// Whether the articles in the story of an article are accounts of one event.
    func hasStory(
      _ number: Int, _ articles: ArticleTable, _ folders: [String: [Int]]
    ) -> Bool {
      let story = articles.story(of: number)
      return self == .folders && EntityIndex.isStory(story, of: folders[story]?.count ?? 0)
    }
  }

  /// More articles than this in one folder are an archive, not accounts of one story.
  public static let largestStory = 24

  let stories: Stories
  var table = FormTable()
  private(set) var directory = PersonDirectory()
  private(set) var context = ContextIndex()
  private(set) var articles = ArticleTable()
  /// For each folder its articles.
  private(set) var folders: [String: [Int]] = [:]
  /// What the accounts of some stories name: those of one story are often asked for together.
  private var scopes: [String: StoryScope] = [:]
  /// For each bare name the number of articles in which nobody bears it in full.
  private(set) var openNames: [Int: Int] = [:]
  /// What was worked out since the last article was added.
  private var memory = LinkMemory()
  /// Whether reasons are told, which show the spellings of names.
  let explains: Bool

  private static let mostScopes = 64

  public init(stories: Stories = .folders) {
    self.stories = stories
    explains = true
  }

  /// An index of articles whose digests tell names by their numbers in a table, marked by the numbers
  /// of their kinds; other marks are no names.
  ///
  /// Some reasons of its links are not told: the spellings that they show take much room in a large
  /// archive.
  public init(names: TextTable) {
    table = FormTable(names: names)
    stories = .folders
    explains = false
  }

  /// The number of articles.
  public var count: Int { articles.count }

  /// Adds an article, whose number is the count before.
  public mutating func add(_ document: Document) {
    let words = ContextWords().keys(of: SearchableText(document.article))
    let digest = ArticleDigest(document, words: words.count)
    let forms = add(digest) { $0.form(of: $1) }
    for name in digest.mentions { table.count(digest.names[name].text, of: forms[name]) }
    for word in words { add(word: word, to: count - 1) }
  }

  /// Adds an article by its digest, which tells names by their numbers in the table that the index was
  /// made with; its number is the count before. Its words are to be added one by one, those at least
  /// that no more than `commonestWord` articles have.
  public mutating func add(_ digest: ArticleDigest<Int>) {
    _ = add(digest) { $0.form(ofName: $1) }
  }

  /// - Parameter form: finds the form of a name.
  /// - Returns: the forms of the names of the digest.
  private mutating func add<Name>(
    _ digest: ArticleDigest<Name>, _ form: (inout FormTable, Name) -> Int
  ) -> [Int] {
    let changes = table.changes
    var forms: [Int] = []
    for name in digest.names { forms.append(form(&table, name)) }
    if table.changes != changes { scopes = [:] }
    let article = IndexedArticle(digest, forms: forms, in: table.forms)
    for name in article.openNames { openNames[name, default: 0] += 1 }
    if !memory.isEmpty { memory = LinkMemory() }
    directory.add(article, in: table.forms)
    context.addArticle(words: digest.words)
    folders[article.story, default: []].append(articles.count)
    scopes[article.story] = nil
    articles.append(article)
    return forms
  }

  /// Words of more articles than this say nothing of the subject.
  public static let commonestWord = ContextIndex.commonest

  /// Adds that an article has a word, told by its key.
  public mutating func add(word: UInt64, to article: Int) {
    context.add(word, to: article)
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
    var linker = ArchiveLinker(
      index: IndexSnapshot(self), number: number, article: article, story: scope, memory: known)
    known = LinkMemory()
    let mentions = resolutions.indices.map { linker.mention($0, resolved: resolutions[$0]) }
    memory = linker.memory
    return mentions
  }

  /// Whether the articles in the story of an article are accounts of one event.
  func hasStory(_ number: Int) -> Bool {
    stories.hasStory(number, articles, folders)
  }

  /// Whether so many articles are accounts of one story: of an article that is like no other no story
  /// is known.
  static func isStory(_ name: String, of count: Int) -> Bool {
    count <= largestStory && (count > 1 || StoryFinder.isFolder(name))
  }

  /// The accounts of the story of an article.
  private mutating func scope(of number: Int) -> StoryScope {
    let story = articles.story(of: number)
    let members = folders[story] ?? []
    guard hasStory(number) else {
      return StoryScope([articles[number]], numbers: nil, of: table.forms)
    }
    if let known = scopes[story] { return known }
    let scope = StoryScope(members.map { articles[$0] }, numbers: members, of: table.forms)
    if scopes.count >= Self.mostScopes { scopes = [:] }
    scopes[story] = scope
    return scope
  }

  /// The form of a name, which need not be in any article.
  mutating func form(of name: WrittenName) -> Int { table.form(of: name) }
}
