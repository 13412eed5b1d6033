/// Reads JSON Feed, version 1 and 1.1 (<https://www.jsonfeed.org/version/1.1/>).
struct JSONFeedReader {
  /// Nil when there is no list of items.
  func feed(_ value: JSONValue) -> Feed? {
    guard case .array(let items) = value["items"] else { return nil }
    var feed = Feed(title: value["title"]?.string.flatMap(FeedText.plain))
    let authors = authors(of: value)
    feed.items = items.map { item in
      var record = record(item)
      if record.metadata.bylines.isEmpty { record.metadata.bylines = authors }
      return record
    }
    return feed
  }

  private func record(_ item: JSONValue) -> ArticleRecord {
    var record = ArticleRecord(format: .feed)
    record.metadata.headline = item["title"]?.string.flatMap(FeedText.plain)
    record.metadata.bylines = authors(of: item)
    record.metadata.url = (item["url"] ?? item["external_url"])?.string
    if let date = (item["date_published"] ?? item["date_modified"])?.string {
      record.date = date
      record.metadata.published = PageMetadataReader.date(date)
    }
    let html = item["content_html"]?.string.map { ArticleRecord.Body.fragment(Array($0.utf8)) }
    let text = item["content_text"]?.string.map { ArticleRecord.Body.plain(Array($0.utf8)) }
    FeedText.fill(
      &record, content: html ?? text, summary: item["summary"]?.string.flatMap(FeedText.body))
    return record
  }

  private func authors(of value: JSONValue) -> [String] {
    let authors = value["authors"]?.elements ?? value["author"].map { [$0] } ?? []
    return authors.compactMap { $0["name"]?.string.flatMap(FeedText.plain) }
  }
}
