/// Which accounts have which people, quotations and figures.
struct SharedItems {
  /// One thing, with a place in each account that has it.
  struct Item {
    let kind: LoneItem.Kind
    /// The places in reading order; the first of each account.
    let places: [(document: Int, span: TextSpan)]
  }

  let reference: CrossReference
  let utterances: [Utterance]
  let figures: [[FigureMention]]

  func items() -> [Item] { people() + quotations() + figureItems() }

  /// People who are certainly meant.
  private func people() -> [Item] {
    reference.entities.filter { $0.kind == .person }.map { entity in
      var seen: Set<Int> = []
      let mentions = entity.mentions.filter { seen.insert($0.document).inserted }
      return Item(
        kind: .person,
        places: mentions.map {
          ($0.document, reference.documents[$0.document].mentions[$0.mention].span)
        })
    }
  }

  /// What is printed as somebody's words, within another quotation or not.
  private func quotations() -> [Item] {
    utterances.compactMap { utterance in
      let quotations = utterance.versions.map { version in
        (version.document, reference.documents[version.document].quotations[version.quotation])
      }
      guard let first = quotations.first?.1, first.use == .speech, first.kind != .indirect else {
        return nil
      }
      var seen: Set<Int> = []
      return Item(
        kind: .quotation,
        places: quotations.sorted { ($0.0, $0.1.span) < ($1.0, $1.1.span) }
          .filter { seen.insert($0.0).inserted }.map { ($0.0, $0.1.span) })
    }
  }

  /// Figures in groups, and those that are near no figure of another account.
  private func figureItems() -> [Item] {
    let grouped = figures.map { group in
      Item(kind: .figure, places: group.map { ($0.document, $0.figure.span) })
    }
    let all = reference.documents.enumerated().flatMap {
      FigureMentionReader().figures(of: $1, number: $0)
    }
    let alone = all.filter { figure in
      figure.quantity.value > 2
        && !all.contains {
          $0.document != figure.document && $0.quantity.dimension == figure.quantity.dimension
            && $0.quantity.ratio(to: figure.quantity) < 1.1
        }
    }
    let taken = Set(figures.joined().map { [$0.document, $0.figure.span.start] })
    return grouped
      + alone.filter { !taken.contains([$0.document, $0.figure.span.start]) }.map {
        Item(kind: .figure, places: [($0.document, $0.figure.span)])
      }
  }
}
