extension QuotationTerm {
  /// The term as it is typed.
  public var text: String {
    switch self {
    case .words(let words): words.written
    case .said(let words): QueryField.said.name + words.written
    case .unattributed: QueryField.said.name + "nobody"
    case .about(let words): QueryField.about.name + words.written
    case .account(let words): QueryField.account.name + words.written
    case .kind(let kind): QueryField.kind.name + kind.rawValue
    case .cue(let words): QueryField.cue.name + words.written
    case .before(let date): QueryField.before.name + date.iso
    case .after(let date): QueryField.after.name + date.iso
    }
  }
}

extension QueryWords {
  /// The words as they are typed, with what says how they are meant.
  public var written: String { (isExact ? "=" : "") + (isWhole ? "\"\(text)\"" : text) }
}
