import NewsCore

/// The accounts of a sample story with the pairs of their sentences that correspond.
struct MarkedCorrespondence {
  let documents: [Document]
  let pairs: Set<SentencePair>
  /// Lines of the table that name no sentence, or several.
  private(set) var unread: [String] = []

  /// - Parameters:
  ///   - story: the folder under `Articles`.
  ///   - table: a pair a line, `file: words = file: words`, files without their endings.
  init(story: String, table: String) throws {
    let parts = #filePath.split(separator: "/").dropLast(5)
    let folder = "/" + parts.joined(separator: "/") + "/Articles/\(story)"
    let documents = try FileFinder().files(at: [folder]).files.map { file in
      Analyzer().document(
        from: try imported(try FileReader().bytes(at: file.path), fileName: file.path))
    }
    let names = FileFinder().files(at: [folder]).files.map { file in
      String(file.path.split(separator: "/").last?.prefix { $0 != "." } ?? "")
    }
    func place(_ side: String) -> SentencePlace? {
      guard let colon = side.firstRange(of: ": "),
        let document = names.firstIndex(of: String(side[..<colon.lowerBound]))
      else { return nil }
      let words = side[colon.upperBound...]
      let sentences = documents[document].sentences.indices.filter {
        documents[document].text.singleSpaced(documents[document].sentences[$0].span)
          .contains(words)
      }
      return sentences.count == 1
        ? SentencePlace(document: document, sentence: sentences[0]) : nil
    }
    var pairs: Set<SentencePair> = []
    for line in table.split(separator: "\n").map(String.init) {
      let sides = line.split(separator: " = ").map { place(String($0)) }
      if sides.count == 2, let one = sides[0], let other = sides[1] {
        pairs.insert(SentencePair(one, other))
      } else {
        unread.append(line)
      }
    }
    self.documents = documents
    self.pairs = pairs
  }

  /// How well the program finds the pairs.
  var figures: MatchFigures {
    let found = PassageAligner().links(among: documents).map(\.pair)
    return MatchFigures(
      name: "pairs", marked: pairs.count, found: found.count,
      right: found.count { pairs.contains($0) })
  }
}
