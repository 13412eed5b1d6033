extension Comparison {
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
