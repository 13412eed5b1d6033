/// Puts a comparison into words for people.
struct ComparisonRows {
  let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  var rows: AccountComparison {
    AccountComparison(
      accounts: comparison.documents.map(\.article.id),
      passages: comparison.links.map { link in
        PassageRow(
          one: place(of: link.one), other: place(of: link.other), certainty: link.certainty,
          reasons: link.reasons)
      },
      differences: comparison.differences.map(row),
      only: comparison.only.map { item in
        LoneRow(
          place: place(item.span, in: item.document), kind: item.kind,
          text: words(of: item.span, in: item.document))
      },
      missing: comparison.missing.map { item in
        MissingRow(
          article: comparison.documents[item.document].article.id, kind: item.kind,
          text: item.text,
          places: zip(item.presentIn, item.spans).map { place($1, in: $0) })
      })
  }

  private func row(of difference: Difference) -> DifferenceRow {
    DifferenceRow(
      what: difference.what, kind: difference.kind, verdict: difference.verdict,
      values: difference.values.map { value in
        let document = comparison.documents[value.document]
        let sentence = document.sentence(at: value.span.start).map { document.sentences[$0].span }
        return DifferenceRow.Value(
          place: place(value.span, in: value.document),
          text: text(of: value, difference.kind),
          sentence: words(of: sentence ?? value.span, in: value.document))
      })
  }

  private func place(of sentence: SentencePlace) -> Place {
    place(
      comparison.documents[sentence.document].sentences[sentence.sentence].span,
      in: sentence.document)
  }

  /// The words that give the value; who is said to have said something, by name.
  private func text(of value: Difference.Value, _ kind: Difference.Kind) -> String {
    guard kind == .speaker else { return words(of: value.span, in: value.document) }
    if case .text(let name)? = value.content { return name }
    return "nobody"
  }

  private func place(_ span: TextSpan, in document: Int) -> Place {
    Place(article: comparison.documents[document].article.id, span: span)
  }

  private func words(of span: TextSpan, in document: Int) -> String {
    comparison.documents[document].text.singleSpaced(span)
  }
}
