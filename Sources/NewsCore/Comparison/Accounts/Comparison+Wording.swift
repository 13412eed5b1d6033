extension Comparison {
  /// What people are shown of a value: the words that give it with those that hedge it, what is quoted in
  /// quotation marks; of who is said to have said something the name.
  public func wording(of value: Difference.Value, _ kind: Difference.Kind) -> String {
    let document = documents[value.document]
    if kind == .quotation { return "“\(document.singleSpaced(value.span))”" }
    guard kind == .speaker else { return document.singleSpaced(document.hedged(value.span)) }
    if case .text(let name)? = value.content { return name }
    return "nobody"
  }

  /// The sentences in which something stands: of a name or a figure they say what it is there for, of a
  /// quotation who says it.
  public func passage(of span: TextSpan, in document: Int) -> TextSpan {
    documents[document].sentences(of: span).map(documents[document].span) ?? span
  }
}
