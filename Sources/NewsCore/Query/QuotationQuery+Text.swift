extension QuotationQuery {
  /// The query as it is typed; reading it again gives the same query.
  public var text: String {
    switch self {
    case .all(let parts): parts.map { $0.text(inside: .terms) }.joined(separator: " ")
    case .any(let parts): parts.map { $0.text(inside: .alternatives) }.joined(separator: " OR ")
    case .not(let part): "-" + part.text(inside: .exclusion)
    case .term(let term): term.text
    }
  }

  private enum Surrounding {
    case terms, alternatives, exclusion
  }

  /// The text with parentheses where it would be read otherwise beside what is around it.
  private func text(inside surrounding: Surrounding) -> String {
    switch (self, surrounding) {
    case (.any, .terms), (.any, .exclusion), (.all, .exclusion): "(" + text + ")"
    default: text
    }
  }
}

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
