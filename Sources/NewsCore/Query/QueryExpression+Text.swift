extension QueryExpression {
  /// The query as it is typed; reading it again gives the same query.
  public var text: String {
    switch self {
    case .all(let parts): parts.map { $0.text(inside: .terms) }.joined(separator: " ")
    case .any(let parts): parts.map { $0.text(inside: .alternatives) }.joined(separator: " OR ")
    case .not(let part): "-" + part.text(inside: .exclusion)
    case .term(let term): term.text
    }
  }

  /// The query as it is typed among others that must hold, too.
  public var textAsPart: String { text(inside: .terms) }

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
