import GRDB
import NewsCore

/// The tables of what can be made again from the articles.
///
/// There are no migrations: an index of another version, or of another library, is made anew.
enum IndexSchema {
  /// Grows with every change of the tables and of what the analysis finds.
  static let version = 10

  /// - `folder`: the folders in which files are, with the slash at their end, and what articles are
  ///   from (`origin`). One whose articles are one story, and no others, has that in `story`.
  /// - `article`: what lists show of an article; `id` is that of the library, `version` the version
  ///   that is indexed, `day` the days from 1970, `story` the article that the story began with.
  ///   `listed` has it with its name and that of its story.
  /// - `account`: the words by which others find it to be an account of their story
  ///   (`SignatureCoder`), and the `ArticleKey` that a story that began with it is called by, as a
  ///   signed number: both as they were when the article came.
  /// - `edition`: of an article of which there are several versions the `ArticleKey`s of all, by which
  ///   corrections speak of it.
  /// - `words`: the words of the articles as `SearchableText` folds them, which the tokenizer only
  ///   cuts at spaces, some once more with a mark (`IndexedWords`). It says which articles have a word
  ///   and not where: that is seen in the text, which is in the library.
  /// - `term`: every word of them, with the number of articles that it is in; it is never too small,
  ///   and a word that is in no article any more stays with none. Of a word that is in few, `few` has
  ///   the numbers of the articles (`RareWords`).
  /// - `name`: every name as articles write it, with its kind; without one it is an office.
  /// - `digest`: of each article what links need to know (`DigestCoder`), where its sentences,
  ///   mentions and quotations are (`FindingCoder`), and what the mentions name (`StoredLinks`), which
  ///   is null until it is worked out.
  /// - `replaced`: of a version that is not in the index any more what entities still have of it.
  /// - `entity`: everybody and everything named, with the number of the name to show, the forms of the
  ///   name and the articles that name it (`PostingList`). `key` is a hash of the identifier, to find
  ///   it by.
  /// - `quoted`: of each entity that is quoted the articles that do (`PostingList`). Most are not, and
  ///   of hundreds of one name those who are have to be found soon.
  /// - `called`: the words of the names of entities, each behind a mark of the kind
  ///   (`EntityTable.mark`), and what they begin with: that is typed first, and thousands begin so.
  /// - `spoken`: the words that name speakers in the articles.
  /// - `trait`: single facts: the library's identity, the last version indexed, how far linking
  ///   has come (`LinkingProgress`).
  static func create(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE folder (
          id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, story INTEGER
        );
        CREATE TABLE article (
          id INTEGER PRIMARY KEY,
          version INTEGER NOT NULL,
          folder INTEGER NOT NULL,
          file TEXT NOT NULL,
          origin INTEGER NOT NULL,
          story INTEGER NOT NULL,
          title TEXT NOT NULL,
          publication TEXT,
          published TEXT,
          day INTEGER,
          words INTEGER NOT NULL,
          persons INTEGER,
          quotations INTEGER NOT NULL
        );
        CREATE INDEX article_day ON article(day, id);
        CREATE INDEX article_story ON article(story);
        CREATE TABLE account (
          article INTEGER PRIMARY KEY, key INTEGER NOT NULL, words BLOB NOT NULL
        );
        CREATE TABLE edition (
          key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)
        ) WITHOUT ROWID;
        CREATE VIEW listed AS
        SELECT article.id, version, folder.path || file AS name,
          CASE WHEN origin.story = article.story THEN origin.path
            ELSE printf('\(StoryGrouper.prefix)%08x', first.key & 0xffffffff) END AS story,
          title, publication, published, day, words, persons, quotations
        FROM article CROSS JOIN folder ON folder.id = article.folder
        CROSS JOIN folder AS origin ON origin.id = article.origin
        CROSS JOIN (SELECT article, key FROM account) AS first ON first.article = article.story;
        CREATE VIRTUAL TABLE words USING fts5(
          text, content='', detail=none, columnsize=0, tokenize='ascii');
        CREATE TABLE term (
          word TEXT PRIMARY KEY, articles INTEGER NOT NULL, few BLOB
        ) WITHOUT ROWID;
        CREATE TABLE name (id INTEGER PRIMARY KEY, kind INTEGER, text TEXT NOT NULL);
        CREATE TABLE digest (
          article INTEGER PRIMARY KEY,
          names BLOB NOT NULL,
          findings BLOB NOT NULL,
          links BLOB
        );
        CREATE INDEX digest_unlinked ON digest(article) WHERE links IS NULL;
        CREATE TABLE replaced (
          article INTEGER PRIMARY KEY,
          version INTEGER NOT NULL,
          story TEXT NOT NULL,
          published TEXT,
          names BLOB NOT NULL,
          links BLOB NOT NULL
        );
        CREATE TABLE entity (
          id INTEGER PRIMARY KEY,
          identifier TEXT NOT NULL,
          key INTEGER NOT NULL,
          kind INTEGER NOT NULL,
          name INTEGER,
          mentions INTEGER NOT NULL,
          articles INTEGER NOT NULL,
          forms BLOB NOT NULL,
          named BLOB NOT NULL
        );
        CREATE TABLE quoted (entity INTEGER PRIMARY KEY, articles BLOB NOT NULL);
        CREATE INDEX entity_order ON entity(kind, mentions DESC);
        CREATE INDEX entity_key ON entity(key);
        CREATE VIRTUAL TABLE called USING fts5(
          words, content='', detail=none, columnsize=0, tokenize='ascii', prefix='2 3');
        CREATE VIRTUAL TABLE spoken USING fts5(
          words, content='', detail=none, columnsize=0, tokenize='ascii');
        CREATE TABLE trait (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        PRAGMA user_version = \(version);
        """)
  }
}
