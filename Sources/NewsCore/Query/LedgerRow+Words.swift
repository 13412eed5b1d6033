extension LedgerRow {
  /// The words with those in brackets that differ from the fullest version, and `[…]` where words
  /// of it are left out.
  public var markedText: String {
    pieces.map { piece in
      switch piece.kind {
      case .kept: piece.text
      case .changed: "[" + piece.text + "]"
      case .omitted: "[…]"
      }
    }.joined()
  }
}

extension VersionClass {
  /// The class for people.
  public var words: String {
    switch self {
    case .whole: "the same words"
    case .shortened: "shortened"
    case .changed: "changed words"
    case .translated: "other wording, perhaps another translation"
    case .paraphrased: "paraphrase only"
    }
  }
}
