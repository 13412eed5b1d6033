/// Which links may become others when articles come and go.
///
/// A name depends on what is known of the bearers of names in its group, on the articles of its
/// story, and, when these leave it open, on the articles that share rare words with its own.
extension EntityIndex {
  /// How many articles an archive is weighed as: when that changes, every link may.
  public static func scale(ofArchive count: Int) -> Int { ContextIndex.scale(count) }

  /// Adds articles to an archive from which others were taken out, and says what that changes.
  ///
  /// - Parameter old: the digests of the articles that are not in the index any more.
  public mutating func add(
    _ new: [ArticleDigest<Int>], inPlaceOf old: [ArticleDigest<Int>]
  ) -> ArchiveChange {
    // Names of old articles must leave no trace.
    var (before, forms) = (directory, table)
    var groups: Set<String> = []
    var sizes: [String: Int] = [:]
    for digest in old {
      let names = digest.names.map { forms.form(ofName: $0) }
      before.add(IndexedArticle(digest, forms: names, in: forms.forms), in: forms.forms)
      sizes[digest.story, default: folders[digest.story]?.count ?? 0] += 1
      groups.formUnion(Self.groups(of: digest, in: &forms))
    }
    for digest in new {
      sizes[digest.story] = sizes[digest.story] ?? folders[digest.story]?.count ?? 0
      add(digest)
      groups.formUnion(Self.groups(of: digest, in: &table))
    }
    let changed = groups.filter { group in
      before.state(ofGroup: group, in: forms.forms)
        != directory.state(ofGroup: group, in: table.forms)
    }
    let aliased = before.groupsOfAliases(inGroups: changed, forms: forms.forms)
      .union(directory.groupsOfAliases(inGroups: changed, forms: table.forms))
    func isStory(_ name: String) -> Bool { Self.isStory(name, of: folders[name]?.count ?? 0) }
    let stories = sizes.filter { Self.isStory($0.key, of: $0.value) || isStory($0.key) }
    return ArchiveChange(
      groups: changed.union(aliased), stories: Set(stories.keys),
      flipped: Set(
        stories.filter { Self.isStory($0.key, of: $0.value) != isStory($0.key) }.keys))
  }

  /// The articles that a change reaches by names or by stories.
  public func articles(reachedBy change: ArchiveChange) -> Set<Int> {
    let isInGroup = table.isInGroup(change.groups)
    var found = Set(change.stories.flatMap { folders[$0] ?? [] })
    for number in 0..<articles.count where articles.has(isInGroup, in: number) {
      found.insert(number)
    }
    return found
  }

  /// Whether an article has become an account of a story or has ceased to be one.
  public func isFlipped(_ article: Int, by change: ArchiveChange) -> Bool {
    change.flipped.contains(articles.story(of: article))
  }

  /// The accounts of the story of an article, itself among them.
  public func accounts(of article: Int) -> [Int] {
    hasStory(article) ? folders[articles.story(of: article)] ?? [article] : [article]
  }

  /// Articles so that those of one story follow each other.
  public func byStory(_ articles: Set<Int>) -> [Int] {
    articles.sorted {
      (self.articles.storyNumber(of: $0), $0) < (self.articles.storyNumber(of: $1), $1)
    }
  }

  /// The articles whose open names may mean what they mean in this one.
  public func followers(of article: Int) -> [Int] {
    articles.openNames(of: article).isEmpty ? [] : context.related(to: article).map(\.article)
  }

  private static func groups(
    of digest: ArticleDigest<Int>, in table: inout FormTable
  ) -> Set<String> {
    var groups: Set<String> = []
    for name in digest.names {
      let number = table.form(ofName: name)
      groups.formUnion(table.forms[number].groups)
    }
    return groups
  }
}
