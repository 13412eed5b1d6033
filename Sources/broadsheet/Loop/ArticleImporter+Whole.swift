import NewsCore

extension ArticleImporter {
  /// The importer that reads all formats, web pages in processes of their own.
  static func whole(
    columns: TableColumns = TableColumns(), pages: any PageReading = PagePool()
  ) -> ArticleImporter {
    ArticleImporter(columns: columns, pages: pages, pdfReader: PopplerReader())
  }
}
