import GRDB

/// The tables of what cannot be made again: where articles came from and the articles as they came.
///
/// A change is a migration, as libraries are kept for years; none is ever edited.
enum LibrarySchema {
  /// - `source`: a file or an address, when it was seen last and in which state; of an address what
  ///   its server said of it and whether it is followed.
  /// - `article`: an article by its name; `version` is the newest of its versions.
  /// - `version`: the coded article (`ArticleCoder`), compressed, with the hash of what was coded.
  ///   Numbers grow and are not used again, so that the index knows what it has not seen.
  /// - `dictionary`: what compressed articles have in common, by the number they name it with.
  /// - `trait`: single facts of the library, such as the name by which its index knows it.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(
        sql: """
          CREATE TABLE source (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            story TEXT NOT NULL,
            size INTEGER, modified INTEGER, number INTEGER,
            hash BLOB,
            seen INTEGER NOT NULL,
            isGone INTEGER NOT NULL DEFAULT 0,
            skipped TEXT,
            entityTag TEXT, lastModified TEXT,
            isFollowed INTEGER NOT NULL DEFAULT 0
          );
          CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES source(id),
            name TEXT NOT NULL UNIQUE,
            version INTEGER
          );
          CREATE INDEX article_source ON article(source);
          CREATE TABLE version (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article INTEGER NOT NULL REFERENCES article(id),
            added INTEGER NOT NULL,
            hash BLOB NOT NULL,
            content BLOB NOT NULL
          );
          CREATE INDEX version_article ON version(article);
          CREATE TABLE dictionary (number INTEGER PRIMARY KEY, content BLOB NOT NULL);
          CREATE TABLE trait (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
          INSERT INTO trait VALUES ('identity', lower(hex(randomblob(16))));
          """)
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: "CREATE INDEX source_hash ON source(hash)")
    }
    return migrator
  }
}
