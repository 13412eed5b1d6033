/// Judges whether a predicted speaker is the one that annotators marked.
struct SpeakerJudge {
  /// Whether a pronoun or description is also right as the name that another program found for it.
  let acceptsSilver: Bool

  func isRight(_ speaker: String?, for marked: GoldQuotation) -> Bool {
    guard marked.speakerKind != .none else { return speaker?.isEmpty ?? true }
    guard let speaker, !speaker.isEmpty else { return false }
    let head = SpeakerWords(speaker).head
    let isName = marked.speakerKind == .name
    let name = isName ? marked.speakerName ?? marked.speaker : marked.speaker
    if isNamed(head, in: name) { return true }
    if marked.speakerKind == .pronoun || marked.speakerKind == .nominal,
      folded(speaker) == marked.speaker.map(folded)
    {
      return true
    }
    return acceptsSilver && isNamed(head, in: marked.silverName)
      && marked.silverName.flatMap { SpeakerWords($0).head } != nil
  }

  /// What a found quotation's speaker is worth.
  enum Verdict {
    case right, wrongName, wrongWords, open
    /// A name for a pronoun for which nobody gives one.
    case unjudged
  }

  func verdict(on found: PredictedQuotation, for marked: GoldQuotation) -> Verdict {
    if isRight(found.speaker, for: marked) { return .right }
    guard found.speaker != nil else { return .open }
    guard found.isNamed else { return .wrongWords }
    return marked.speakerKind == .pronoun && marked.silverName == nil ? .unjudged : .wrongName
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
