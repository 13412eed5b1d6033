import NewsCore

/// A comparison as a report for people.
struct ComparisonReport {
  /// How headings and lists are set.
  enum Style {
    case text, markdown
  }

  private let comparison: Comparison
  private let style: Style

  /// How much of a long passage is shown, in characters.
  private static let passage = 160

  init(_ comparison: Comparison, style: Style) {
    self.comparison = comparison
    self.style = style
  }

  var text: String {
    accounts + differences + agreements + names + only + missing
  }

  private var accounts: String {
    heading("\(comparison.accounts.count) accounts")
      + comparison.accounts.map { account in
        let article = comparison.documents[account.document].article
        let others = comparison.accounts.count - 1
        let copied = others - account.independentOf.count
        let assumed = account.assumedDay.map { "days reckoned from \($0.iso)" }
        let facts = [
          letter(account.document), article.id.name, article.metadata.publication,
          article.metadata.published?.iso ?? assumed, "\(account.words) words",
          copied > 0 ? "word for word in parts as \(copied) of the others" : nil,
          account.part.map { "the first \($0.compared) of \($0.all) sentences compared" },
        ].compactMap { $0 }
        return item(facts.joined(separator: " · "))
      }.joined()
  }

  private var differences: String {
    let differing = comparison.differences.filter { $0.verdict != .agrees }
    guard !differing.isEmpty else {
      return heading("No figure, day, name, speaker or wording differs")
    }
    return heading("Where they differ") + differing.map(line).joined()
  }

  private var agreements: String {
    let agreeing = comparison.differences.filter { $0.verdict == .agrees }
    return agreeing.isEmpty ? "" : heading("Where they agree") + agreeing.map(line).joined()
  }

  private func line(of difference: Difference) -> String {
    let values = difference.values.map {
      "\(letter($0.document)) \(comparison.wording(of: $0, difference.kind))"
    }
    let verdict = difference.verdict.rawValue
    return item(
      "\(verdict): \(values.joined(separator: " | ")) (\(short(difference.what)))")
  }

  private var names: String {
    guard !comparison.designations.isEmpty else { return "" }
    return heading("Names for things")
      + comparison.designations.map { group in
        let values = comparison.accounts.compactMap { account -> String? in
          let own = group.designations.filter { $0.document == account.document }.map {
            let words = comparison.text(of: $0.span, in: $0.document)
            return $0.count > 1 ? "\(words) (\($0.count))" : words
          }
          return own.isEmpty
            ? nil : "\(letter(account.document)) \(own.joined(separator: ", "))"
        }
        return item("\(group.what): \(values.joined(separator: " | "))")
      }.joined()
  }

  private var only: String {
    let groups = comparison.loneGroups
    return comparison.accounts.map { account in
      let own = groups.filter { $0.document == account.document }
      guard !own.isEmpty else { return "" }
      return heading("Only in \(letter(account.document))") + own.map(line).joined()
    }.joined()
  }

  private func line(of group: LoneGroup) -> String {
    let what = naming(group.kind, group.parts, in: group.document)
    return item("\(what): \(short(comparison.text(of: group.span, in: group.document)))")
  }

  private var missing: String {
    guard !comparison.missing.isEmpty else { return "" }
    return heading("What one account lacks and all others have")
      + comparison.missing.map { lacking in
        let (first, span) = (lacking.presentIn[0], lacking.spans[0])
        let what = naming(lacking.kind, [span], in: first)
        let passage = comparison.text(of: comparison.passage(of: span, in: first), in: first)
        return item("\(letter(lacking.document)) lacks \(what): \(short(passage))")
      }.joined()
  }

  /// `person Ada Marsh`; of a quotation and a sentence what sort it is, as its words follow.
  private func naming(_ kind: LoneItem.Kind, _ parts: [TextSpan], in document: Int) -> String {
    guard kind == .person || kind == .figure else { return kind.rawValue }
    let names = parts.map { comparison.text(of: $0, in: document) }
    return "\(kind.rawValue) \(names.joined(separator: ", "))"
  }

  /// A to Z, then numbers.
  private func letter(_ document: Int) -> String {
    guard document < 26, let scalar = Unicode.Scalar(0x41 + UInt32(document)) else {
      return "#\(document + 1)"
    }
    return String(Character(scalar))
  }

  private func short(_ text: String) -> String {
    text.count > Self.passage ? text.prefix(Self.passage - 1) + "…" : text
  }

  private func heading(_ text: String) -> String {
    style == .markdown ? "\n## \(text)\n\n" : "\n\(text)\n"
  }

  private func item(_ text: String) -> String {
    style == .markdown ? "- \(escaped(text))\n" : "  \(text)\n"
  }

  /// Marks that Markdown would take for syntax.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
