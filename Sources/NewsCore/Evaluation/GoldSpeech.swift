/// A text with the cues of indirect speech that annotators marked in it.
package struct GoldSpeech: Sendable {
  /// A cue and the words that name its source; no words where the text names none.
  package struct Item: Sendable {
    package let cue: TextSpan
    package let sources: [TextSpan]
  }

  package let name: String
  package let text: SourceText
  package let items: [Item]

  /// Reads a line of JSON: `doc`, `text`, and `indirect`, a list of objects whose `cue` and `source`
  /// are lists of pairs of code point offsets; nil when it is something else.
  package init?(line: [UInt8]) {
    guard let value = JSONReader.value(in: line), let name = value["doc"]?.string,
      let text = value["text"]?.string, let marked = value["indirect"]?.elements
    else { return nil }
    self.name = name
    self.text = SourceText(text)
    let offsets = CodePointOffsets(self.text)
    func spans(_ value: JSONValue?) -> [TextSpan] {
      (value?.elements ?? []).compactMap { pair in
        let ends = pair.elements.compactMap(\.integer)
        return ends.count == 2 ? offsets.span(from: ends[0], to: ends[1]) : nil
      }
    }
    items = marked.flatMap { item in
      spans(item["cue"]).prefix(1).map { Item(cue: $0, sources: spans(item["source"])) }
    }
  }
}
