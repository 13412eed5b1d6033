/// Puts a comparison into words for people.
struct ComparisonRows {
  let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  var rows: AccountComparison {
    AccountComparison(
      accounts: comparison.documents.map(\.article.id), overview: overview,
      passages: comparison.links.map { link in
        PassageRow(
          one: place(of: link.one), other: place(of: link.other), certainty: link.certainty,
          reasons: link.reasons)
      },
      differences: comparison.differences.map(row),
      only: comparison.loneGroups.map(row),
      missing: comparison.missing.map(row), timeline: timeline,
      designations: comparison.designations.map(row))
  }

  private var overview: [AccountRow] {
    let ids = comparison.documents.map(\.article.id)
    return comparison.accounts.map { account in
      let article = comparison.documents[account.document].article
      return AccountRow(
        article: article.id, published: article.metadata.published, words: account.words,
        dependsOn: ids.indices.filter {
          $0 != account.document && !account.independentOf.contains($0)
        }.map { ids[$0] }, part: account.part)
    }.enumerated().sorted {
      ($0.element.published?.dayNumber ?? .max, $0.offset)
        < ($1.element.published?.dayNumber ?? .max, $1.offset)
    }.map(\.element)
  }

  /// What is told of days and when accounts came out; on one day what is told comes first.
  private var timeline: [TimelineRow] {
    let told = TimelineFinder(
      documents: comparison.documents, links: comparison.links,
      differences: comparison.differences,
      assumed: Set(comparison.accounts.filter { $0.assumedDay != nil }.map(\.document))
    ).entries().map(row)
    let published = comparison.documents.indices.compactMap { number -> TimelineRow? in
      let article = comparison.documents[number].article
      guard let day = article.metadata.published, day.dayNumber != nil else { return nil }
      let headline = article.blocks.first { $0.kind == .headline }?.span ?? TextSpan(0, 0)
      return TimelineRow(
        day: day, isPublication: true, places: [place(headline, in: number)],
        text: comparison.documents[number].title, dayWords: TextSpan(0, 0), isDisputed: false,
        isAssumed: false)
    }
    return (told + published).enumerated().sorted {
      ($0.element.day.dayNumber ?? 0, $0.offset) < ($1.element.day.dayNumber ?? 0, $1.offset)
    }.map(\.element)
  }

  private func row(of entry: TimelineEntry) -> TimelineRow {
    let (first, day) = (entry.sentences[0], entry.days[0])
    let sentence = sentence(first)
    let text = words(of: sentence, in: first.document)
    return TimelineRow(
      day: CalendarDate(dayNumber: entry.dayNumber), isPublication: false,
      places: zip(entry.sentences, entry.days).map { place($1, in: $0.document) }, text: text,
      dayWords: mark(of: day, in: sentence, first.document), isDisputed: entry.isDisputed,
      isAssumed: entry.isAssumed)
  }

  private func sentence(_ place: SentencePlace) -> TextSpan {
    comparison.documents[place.document].sentences[place.sentence].span
  }

  private func row(of difference: Difference) -> DifferenceRow {
    DifferenceRow(
      what: difference.what, kind: difference.kind, verdict: difference.verdict,
      values: difference.values.map { value in
        let document = comparison.documents[value.document]
        let sentence = document.sentence(at: value.span.start).map { document.sentences[$0].span }
        return DifferenceRow.Value(
          place: place(value.span, in: value.document),
          text: comparison.wording(of: value, difference.kind),
          sentence: words(of: sentence ?? value.span, in: value.document))
      })
  }

  private func row(of group: LoneGroup) -> LoneRow {
    LoneRow(
      place: place(group.parts[0], in: group.document), kind: group.kind,
      text: words(of: group.span, in: group.document),
      marks: group.parts.map { mark(of: $0, in: group.span, group.document) })
  }

  private func row(of item: MissingItem) -> MissingRow {
    let (first, span) = (item.presentIn[0], item.spans[0])
    let passage = comparison.passage(of: span, in: first)
    return MissingRow(
      article: comparison.documents[item.document].article.id, kind: item.kind,
      text: words(of: passage, in: first), mark: mark(of: span, in: passage, first),
      places: zip(item.presentIn, item.spans).map { place($1, in: $0) })
  }

  /// Where words stand in the shown text of a passage, in UTF-8.
  private func mark(of span: TextSpan, in passage: TextSpan, _ document: Int) -> TextSpan {
    let end = words(of: TextSpan(passage.start, span.end), in: document).utf8.count
    return TextSpan(end - words(of: span, in: document).utf8.count, end)
  }

  private func row(of group: DesignationGroup) -> DesignationRow {
    DesignationRow(
      what: group.what,
      values: group.designations.map { designation in
        DesignationRow.Value(
          place: place(designation.span, in: designation.document),
          text: words(of: designation.span, in: designation.document), count: designation.count)
      })
  }

  private func place(of sentence: SentencePlace) -> Place {
    place(self.sentence(sentence), in: sentence.document)
  }

  private func place(_ span: TextSpan, in document: Int) -> Place {
    Place(article: comparison.documents[document].article.id, span: span)
  }

  private func words(of span: TextSpan, in document: Int) -> String {
    comparison.documents[document].singleSpaced(span)
  }
}
