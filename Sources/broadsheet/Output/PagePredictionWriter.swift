import NewsCore

/// Writes the texts found on pages as one JSON object, by the names of the pages.
struct PagePredictionWriter {
  func bytes(of results: [PageResult]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      for result in results {
        writer.key(result.name)
        writer.object { $0.member("articleBody", result.text) }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}
