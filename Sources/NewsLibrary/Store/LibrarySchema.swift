import GRDB

/// The tables of what cannot be made again: where articles came from and the articles as they came.
///
/// A change is a migration, as libraries are kept for years; none is ever edited.
enum LibrarySchema {
  /// - `folder`: the folders of sources, with the slash at their end, and stories.
  /// - `source`: a file or an address, when it was seen last and in which state; of an address what
  ///   its server said of it and whether it is followed; of a table the columns that the user named
  ///   (`TableColumns.text`). `located` has it with its path.
  /// - `article`: an article by its name, which is null when it is the path of its source; `version`
  ///   is the newest of its versions.
  /// - `version`: the coded article (`ArticleCoder`), compressed, with the hash of what was coded.
  ///   Numbers grow and are not used again, so that the index knows what it has not seen.
  /// - `dictionary`: what compressed articles have in common, by the number they name it with.
  /// - `reading`: the articles that the user has read, in which version.
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
    migrator.registerMigration("3", migrate: keepPathsOnce)
    migrator.registerMigration("4") { db in
      try db.execute(
        sql: """
          CREATE TABLE reading (
            article INTEGER PRIMARY KEY REFERENCES article(id),
            version INTEGER NOT NULL
          )
          """)
    }
    migrator.registerMigration("5") { db in
      try db.execute(sql: "ALTER TABLE source ADD COLUMN columns TEXT")
    }
    return migrator
  }

  /// A path was in four places, and its folder with every file in it.
  private static func keepPathsOnce(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE folder (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
        CREATE TABLE newSource (
          id INTEGER PRIMARY KEY,
          folder INTEGER NOT NULL REFERENCES folder(id),
          file TEXT NOT NULL,
          story INTEGER NOT NULL REFERENCES folder(id),
          size INTEGER, modified INTEGER, number INTEGER,
          hash BLOB,
          seen INTEGER NOT NULL,
          isGone INTEGER NOT NULL DEFAULT 0,
          skipped TEXT,
          entityTag TEXT, lastModified TEXT,
          isFollowed INTEGER NOT NULL DEFAULT 0,
          UNIQUE (file, folder)
        );
        CREATE TABLE newArticle (
          id INTEGER PRIMARY KEY,
          source INTEGER NOT NULL REFERENCES source(id),
          name TEXT,
          version INTEGER
        );
        """)
    let folders = FolderTable(db: db)
    let rows = try Row.fetchCursor(db, sql: "SELECT id, path, story FROM source")
    while let row = try rows.next() {
      let path = StoredPath(row[1])
      try db.cachedStatement(
        sql: """
          INSERT INTO newSource
          SELECT id, ?, ?, ?, size, modified, number, hash, seen, isGone, skipped, entityTag,
            lastModified, isFollowed
          FROM source WHERE id = ?
          """
      ).execute(
        arguments: [
          try folders.number(of: path.folder), path.file, try folders.number(of: row[2]),
          row[0] as Int64,
        ])
    }
    try db.execute(
      sql: """
        INSERT INTO newArticle
        SELECT article.id, source, nullif(name, path), version
        FROM article JOIN source ON source.id = article.source;
        DROP TABLE article;
        DROP TABLE source;
        ALTER TABLE newSource RENAME TO source;
        ALTER TABLE newArticle RENAME TO article;
        CREATE INDEX source_hash ON source(hash);
        CREATE INDEX article_source ON article(source);
        CREATE UNIQUE INDEX article_name ON article(name) WHERE name IS NOT NULL;
        CREATE VIEW located AS
        SELECT source.*, folder.path || source.file AS path
        FROM source JOIN folder ON folder.id = source.folder;
        """)
  }
}
