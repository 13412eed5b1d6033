/// Text that was cut into tokens elsewhere, as a document: tokens with spaces between, each
/// sentence a block.
///
/// What other tokenisers cut apart and the program's own does not is put together again: possessive
/// endings, hyphenated words, abbreviations such as `U . S .`.
package struct TokenisedText {
  package let document: Document
  /// For each token of each sentence where it stands in the document's text.
  package let spans: [[TextSpan]]

  package init(_ sentences: [[String]]) {
    var builder = TokenisedTextBuilder(partsHyphens: Self.partsHyphens(sentences))
    for sentence in sentences { builder.add(sentence) }
    document = builder.document
    spans = builder.spans
  }

  /// Whether the tokens have hyphens between words apart: there are such, and none within a token.
  private static func partsHyphens(_ sentences: [[String]]) -> Bool {
    var isFound = false
    for sentence in sentences {
      for (index, token) in sentence.enumerated() {
        if token.utf8.count > 2, token.utf8.dropFirst().dropLast().contains(UInt8(ascii: "-")),
          token.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
        {
          return false
        }
        isFound =
          isFound
          || token == "-" && index > 0 && index + 1 < sentence.count
            && TokenisedTextBuilder.isWord(sentence[index - 1])
            && TokenisedTextBuilder.isWord(sentence[index + 1])
      }
    }
    return isFound
  }
}

extension TokenisedText {
  /// The names that BIO tags mark, as spans of the document; kinds that have no tag of the four are
  /// left out.
  package func names(tags: [[String]]) -> [(span: TextSpan, kind: EntityKind)] {
    zip(spans, tags).flatMap { spans, tags in
      ChunkFinder().chunks(in: tags.map { NameTag($0) ?? .outside }).compactMap { chunk in
        EntityKind(tag: chunk.kind).map { kind in
          (
            TextSpan(spans[chunk.tokens.lowerBound].start, spans[chunk.tokens.upperBound - 1].end),
            kind
          )
        }
      }
    }
  }
}
