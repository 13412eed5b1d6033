extension Comparison {
  /// What people are shown of a value: the words that give it with those that hedge it; of who is said to
  /// have said something the name.
  public func wording(of value: Difference.Value, _ kind: Difference.Kind) -> String {
    let document = documents[value.document]
    guard kind == .speaker else { return document.singleSpaced(document.hedged(value.span)) }
    if case .text(let name)? = value.content { return name }
    return "nobody"
  }

  /// What people are shown of something that accounts have: its words on one line, and of a figure the
  /// few around it that say what it is of.
  public func wording(of span: TextSpan, _ kind: LoneItem.Kind, in document: Int) -> String {
    let document = documents[document]
    guard kind == .figure, let sentence = document.sentence(at: span.start) else {
      return document.singleSpaced(span)
    }
    return PhraseAround(document: document).words(
      around: span, in: document.sentences[sentence])
  }
}
