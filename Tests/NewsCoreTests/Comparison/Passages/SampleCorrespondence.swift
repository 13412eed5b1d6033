import NewsCore

/// The sentences of a sample story that correspond, as written down by hand.
struct SampleCorrespondence {
  let documents: [Document]
  /// The pairs of the list.
  let marked: Set<SentencePair>
  /// Lines of the list that do not name two sentences.
  let unread: [String]

  /// - Parameters:
  ///   - story: the name of a folder of samples.
  ///   - list: the name of a file in `Correspondence`.
  init(story: String, list: String) throws {
    let parts = #filePath.split(separator: "/")
    let folder = "/" + parts.dropLast(5).joined(separator: "/") + "/Articles/" + story
    let documents = try FileFinder().files(at: [folder]).files.map { file in
      let article = try ArticleImporter().article(
        from: try FileReader().bytes(at: file.path), id: ArticleID(file.path), fileName: file.path)
      return Analyzer().document(from: article)
    }
    self.documents = documents
    let path = "/" + parts.dropLast().joined(separator: "/") + "/Correspondence/" + list
    let text = String(decoding: try FileReader().bytes(at: path), as: UTF8.self)
    var marked: Set<SentencePair> = []
    var unread: [String] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let places = line.components(separatedBy: " = ").compactMap {
        Self.place(of: $0, in: documents)
      }
      if places.count == 2 {
        marked.insert(SentencePair(places[0], places[1]))
      } else {
        unread.append(String(line))
      }
    }
    self.marked = marked
    self.unread = unread
  }

  /// How many of the pairs that are found are marked, and how many of the marked pairs are found.
  var f1: Double {
    let found = Set(PassageAligner().links(among: documents).map(\.pair))
    let right = found.intersection(marked).count
    return 2 * Double(right) / Double(found.count + marked.count)
  }

  /// The only sentence of a file that begins so.
  private static func place(of words: Substring, in documents: [Document]) -> SentencePlace? {
    let parts = words.components(separatedBy: ": ")
    guard parts.count >= 2 else { return nil }
    let beginning = words.dropFirst(parts[0].count + 2)
    let places = documents.enumerated().flatMap { number, document in
      document.sentences.indices.filter { index in
        let text = document.text.singleSpaced(document.sentences[index].span)
        return document.article.id.name.contains(parts[0]) && text.hasPrefix(beginning)
      }.map { SentencePlace(document: number, sentence: $0) }
    }
    return places.count == 1 ? places[0] : nil
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The parts between a separator.
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
