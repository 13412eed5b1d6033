/// Finds the figures of a document: numbers with their unit, what hedges them and what they count.
///
/// Ordinals, dates, times of day and the numbers of things with a number for a name are no figures.
struct FigureFinder {
  func figures(in document: Document) -> [Figure] {
    let text = TokenText(document)
    var figures: [Figure] = []
    var dates = document.dates[...]
    for sentence in document.sentences {
      let reader = FigureReader(amounts: AmountReader(text: text, range: sentence.tokens))
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let start = text.tokens[index].span.start
        while let first = dates.first, first.span.end <= start { dates.removeFirst() }
        if let first = dates.first, first.span.overlaps(text.tokens[index].span) {
          index += 1
          continue
        }
        guard let (figure, next) = reader.figure(at: index) else {
          index += 1
          continue
        }
        if let first = dates.first, first.span.overlaps(figure.span) {
          index += 1
          continue
        }
        figures.append(figure)
        index = next
      }
    }
    return figures
  }
}
