/// Finds the figures of different accounts that may be of the same thing, without a look at all pairs.
struct FigurePairs {
  /// The figures of all documents, in order.
  let figures: [FigureMention]

  /// The indices of figures in sentences that correspond, the first first.
  func linked(by links: [PassageLink]) -> [(one: Int, other: Int)] {
    let places = Dictionary(grouping: figures.indices) { index in
      SentencePlace(document: figures[index].document, sentence: figures[index].sentence)
    }
    return links.flatMap { link in
      (places[link.one] ?? []).flatMap { one in
        (places[link.other] ?? []).map { (min(one, $0), max(one, $0)) }
      }
    }
  }

  /// The indices of figures of one dimension and two documents of which the larger is less than `most`
  /// times as much as the other, the first first.
  func near(upTo most: Double) -> [(one: Int, other: Int)] {
    var pairs: [(one: Int, other: Int)] = []
    for indices in Dictionary(grouping: figures.indices, by: { figures[$0].quantity.dimension })
      .values
    {
      let ordered = indices.sorted {
        (abs(figures[$0].quantity.value), $0) < (abs(figures[$1].quantity.value), $1)
      }
      for (place, small) in ordered.enumerated() {
        for large in ordered[(place + 1)...] {
          let quantity = figures[small].quantity
          guard quantity.ratio(to: figures[large].quantity) < most else { break }
          if figures[small].document != figures[large].document {
            pairs.append((min(small, large), max(small, large)))
          }
        }
      }
    }
    return pairs
  }
}
