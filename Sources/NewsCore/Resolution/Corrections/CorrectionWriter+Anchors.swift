extension CorrectionWriter {
  /// Says that two passages correspond.
  func anchor(_ place: Place, to other: Place) throws(Refusal) -> Draft {
    let finder = AnchorFinder(corrected.reference.documents)
    guard let one = finder.passage(at: place), let second = finder.passage(at: other),
      let correction = AnchorCorrection(one, second)
    else {
      throw Refusal(words: "a passage without words cannot be anchored")
    }
    let line = CorrectionLine(statement: .anchor(correction))
    return Draft(
      change: CorrectionChange(added: [line]), words: "the passages are anchored to each other",
      mention: nil)
  }

  /// Takes away all that is said of a passage.
  func release(_ place: Place) throws(Refusal) -> Draft {
    let finder = AnchorFinder(corrected.reference.documents)
    let lines = list.lines.filter { line in
      guard case .anchor(let correction) = line.statement else { return false }
      return finder.anchors(correction).contains { $0.touches(place) }
    }
    return Draft(
      change: CorrectionChange(removed: lines), words: "anchor cleared", mention: nil)
  }
}
