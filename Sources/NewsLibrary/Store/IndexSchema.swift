import GRDB

/// The tables of what can be made again from the articles.
///
/// There are no migrations: an index of another version, or of another library, is made anew.
enum IndexSchema {
  /// Grows with every change of the tables and of what the analysis finds.
  static let version = 3

  /// - `article`: what lists show of an article; `id` is that of the library, `version` the version
  ///   that is indexed, `day` the days from 1970.
  /// - `words`: the words of the articles as `SearchableText` folds them, which the tokenizer only
  ///   cuts at spaces. It holds no text: that is in the library.
  /// - `term`: every word of them, with the number of articles that it is in; it is never too small,
  ///   and a word that is in no article any more stays with none.
  /// - `trait`: single facts: the library's identity, the last version indexed.
  static func create(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE article (
          id INTEGER PRIMARY KEY,
          version INTEGER NOT NULL,
          name TEXT NOT NULL,
          story TEXT NOT NULL,
          title TEXT NOT NULL,
          publication TEXT,
          published TEXT,
          day INTEGER,
          words INTEGER NOT NULL,
          quotations INTEGER NOT NULL
        );
        CREATE INDEX article_day ON article(day, id);
        CREATE INDEX article_story ON article(story);
        CREATE VIRTUAL TABLE words USING fts5(
          headline, byline, body, content='', tokenize='ascii');
        CREATE TABLE term (word TEXT PRIMARY KEY, articles INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE trait (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        PRAGMA user_version = \(version);
        """)
  }
}
