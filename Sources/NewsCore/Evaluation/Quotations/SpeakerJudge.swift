/// Judges whether a predicted speaker is the one that annotators marked.
package struct SpeakerJudge {
  /// Whether a pronoun or description is also right as the name that another program found for it.
  let acceptsSilver: Bool

  package init(acceptsSilver: Bool) {
    self.acceptsSilver = acceptsSilver
  }

  /// Whether words or a name are of the marked speaker; for nobody marked it is right to have none.
  package func isRight(_ speaker: String?, for marked: GoldQuotation) -> Bool {
    guard marked.speakerKind != .none else { return speaker?.isEmpty ?? true }
    guard let speaker, !speaker.isEmpty else { return false }
    let isName = marked.speakerKind == .name
    let name = isName ? marked.speakerName ?? marked.speaker : marked.speaker
    if isNamed(SpeakerWords(speaker).head, in: name) { return true }
    if marked.speakerKind == .pronoun || marked.speakerKind == .nominal,
      folded(speaker) == marked.speaker.map(folded)
    {
      return true
    }
    return acceptsSilver && isSilver(speaker, of: marked)
  }

  /// Whether a name is the one that another program found.
  package func isSilver(_ name: String, of marked: GoldQuotation) -> Bool {
    hasSilver(marked) && isNamed(SpeakerWords(name).head, in: marked.silverName)
  }

  /// Whether another program found a name.
  package func hasSilver(_ marked: GoldQuotation) -> Bool {
    marked.silverName.flatMap { SpeakerWords($0).head } != nil
  }

  /// What a found quotation's speaker is worth.
  enum Verdict {
    case right, wrongName, wrongWords, open
    /// A name for a pronoun or description for which nobody gives one.
    case unjudged
  }

  /// Judges by the name that the words stand for, where it is known.
  func verdict(on found: PredictedQuotation, for marked: GoldQuotation) -> Verdict {
    if isRight(found.speakerName ?? found.speaker, for: marked) { return .right }
    guard found.speaker != nil else { return .open }
    guard found.speakerName != nil else { return .wrongWords }
    guard !hasSilver(marked) else { return .wrongName }
    switch marked.speakerKind {
    case .pronoun: return .unjudged
    case .nominal: return isRight(found.speaker, for: marked) ? .unjudged : .wrongName
    case .name, .proper, .none: return .wrongName
    }
  }

  private func isNamed(_ head: String?, in name: String?) -> Bool {
    guard let head, let name else { return false }
    return SpeakerWords(name).capitalised.contains(head)
  }

  /// In small letters, without white space at the ends.
  private func folded(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars).lowercased()
  }
}
