import NewsCore

/// Counts in how many articles the stems of words are.
struct WordCounter {
  private var articles = 0
  private var counts: [UInt64: Int] = [:]

  /// - Parameter lines: a JSON object a line with “paragraphs”.
  init(lines: [UInt8]) {
    for line in lines.split(separator: UInt8(ascii: "\n")) {
      guard let paragraphs = JSONReader.value(in: Array(line))?["paragraphs"]?.elements else {
        continue
      }
      articles += 1
      let text = SourceText(paragraphs.compactMap(\.string).joined(separator: "\n"))
      for check in Set(WordRarity.checks(in: text)) { counts[check, default: 0] += 1 }
    }
  }

  /// The file that `WordRarity` reads.
  func bytes(least: Int) -> [UInt8] {
    let kept = counts.filter { $0.value >= least }.sorted { $0.key < $1.key }
    var bytes = Array("BSWR".utf8)
    append(articles, size: 4, to: &bytes)
    append(kept.count, size: 4, to: &bytes)
    for (check, count) in kept {
      append(Int(check), size: 4, to: &bytes)
      append(min(count, 65535), size: 2, to: &bytes)
    }
    return bytes
  }

  private func append(_ number: Int, size: Int, to bytes: inout [UInt8]) {
    for byte in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }
}
