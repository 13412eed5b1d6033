/// The text of a block without its markup, with the way back to the places of the article.
struct PlainBlock {
  let bytes: ArraySlice<UInt8>
  private let pieces: [TextSpan]

  init(_ block: Block, of article: Article) {
    let text = article.text.bytes
    pieces = article.markup.gaps(in: block.span)
    bytes =
      pieces.count == 1 ? text[pieces[0].range] : Array(pieces.map { text[$0.range] }.joined())[...]
  }

  /// Where in the article's text a span of these bytes stands; it is counted from their beginning.
  func place(of span: TextSpan) -> TextSpan {
    TextSpan(place(ofByte: span.start), place(ofByte: span.end - 1) + 1)
  }

  private func place(ofByte offset: Int) -> Int {
    var rest = offset
    for piece in pieces {
      if rest < piece.count { return piece.start + rest }
      rest -= piece.count
    }
    return pieces.last?.end ?? 0
  }
}
