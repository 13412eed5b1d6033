/// Recognises page furniture in text: whole lines that lists name, and a few patterns with a length
/// limit.
///
/// Precision comes first: a line of prose that begins like furniture stays prose.
struct FurnitureRule {
  /// Lines with more words and marks than this are prose.
  static let longest = 45
  /// Longest line that leads to another page, in words and marks.
  private static let longestLead = 28
  /// Longest note on why somebody was sent a letter and how to end that.
  private static let longestNote = 79

  func matches(_ words: [LineWord]) -> Bool {
    if words.isEmpty { return false }
    if words.allSatisfy({ $0.kind == .mark }) { return true }
    if words.count <= Self.longestNote, isAppeal(words, of: FurnitureWords.notes) { return true }
    guard words.count <= Self.longest else { return false }
    return isPhrase(words) || isLabels(words) || isFollow(words) || TrailRule().matches(words[...])
      || isLead(words) || isAppeal(words, of: FurnitureWords.appeals) || isRights(words)
  }

  /// Whether other pages' titles may follow on the next lines.
  func opensList(_ words: [LineWord]) -> Bool {
    guard words.count <= 8 else { return false }
    let texts = words.filter { $0.kind != .mark }.map(\.text)
    return FurnitureWords.leads.contains(texts)
      || FurnitureWords.phrases.contains(texts.joined(separator: " "))
        && [
          "related", "more", "most", "recommended", "trending", "you", "popular", "editor's",
          "editors'", "read", "see", "top", "latest", "what", "up",
        ].contains(texts[0])
  }

  private func isPhrase(_ words: [LineWord]) -> Bool {
    guard words.count <= 12 else { return false }
    let texts = words.filter { $0.kind != .mark }.map(\.text)
    if FurnitureWords.phrases.contains(texts.joined(separator: " ")) {
      return !words.contains {
        $0.text == "?" || $0.text == "\"" || $0.text == "“" || $0.text == "‘"
      }
    }
    // `Comments (12)`, `12 Comments`, `3 min read`.
    let named = words.filter { $0.kind == .word }.map(\.text)
    let hasNumber = words.contains { $0.kind == .number }
    return hasNumber && words.count <= 5
      && [
        ["comments"], ["comment"], ["shares"], ["share"], ["min", "read"], ["minute", "read"],
        ["views"], ["likes"], ["min"],
      ].contains(named)
  }

  /// `Facebook Twitter Email Print`.
  private func isLabels(_ words: [LineWord]) -> Bool {
    let named = words.filter { $0.kind == .word }
    return named.count >= 2 && words.count <= 20
      && words.allSatisfy {
        switch $0.kind {
        case .word: FurnitureWords.labels.contains($0.text)
        case .number: true
        case .mark: HeaderWords.separators.contains($0.text) && $0.text != "."
        }
      }
      && named.contains { $0.isNamelike }
  }

  /// `Read more: What is left to settle`.
  private func isLead(_ words: [LineWord]) -> Bool {
    guard words.count <= Self.longestLead, words[0].isNamelike else { return false }
    let texts = words.map(\.text)
    return FurnitureWords.leads.contains { lead in
      guard texts.starts(with: lead) else { return false }
      guard lead.count < words.count else { return true }
      return [":", "|", "»", ">", "›", "→", "…"].contains(texts[lead.count])
        || words.count == lead.count + 1 && words[lead.count].kind == .mark
    }
  }

  /// `Sign up for our weekly newsletter`.
  private func isAppeal(
    _ words: [LineWord], of appeals: [(start: [String], later: Set<String>)]
  ) -> Bool {
    guard words[0].isNamelike || words[0].kind == .mark else { return false }
    return appeals.contains { appeal in
      words.starts(with: appeal.start) { $0.text == $1 }
        && words.contains { appeal.later.contains($0.text) }
    } && !words.contains { $0.text == "“" || $0.text == "\"" }
  }

  /// `Follow Jane Doe on Twitter`.
  private func isFollow(_ words: [LineWord]) -> Bool {
    guard words.count >= 3, words[0].text == "follow", words[1].isNamelike else { return false }
    let texts = words.map(\.text)
    return !texts.contains(",") && texts.contains("on")
      && texts.contains { ["twitter", "facebook", "instagram", "linkedin", "@"].contains($0) }
  }

  /// A line that ends with `All rights reserved`, links of the site behind it or none; `(c) 2025
  /// Lock Gazette`.
  private func isRights(_ words: [LineWord]) -> Bool {
    let texts = words.map(\.text)
    if let start = texts.lastIndex(of: "all"), texts[start...].starts(with: Self.reserved) {
      let rest = words[(start + Self.reserved.count)...].drop { $0.kind == .mark }
      return rest.allSatisfy { $0.kind != .word } || TrailRule().isKnown(rest)
        || TrailRule().matches(rest)
    }
    guard words.count > 3, words.count <= 15, texts.starts(with: Self.copyright),
      let year = words[3].value, DateWords.years.contains(year)
    else { return false }
    return words[3...].allSatisfy {
      $0.kind != .word || $0.isNamelike || HeaderWords.particles.contains($0.text)
    }
  }

  private static let reserved = ["all", "rights", "reserved"]
  private static let copyright = ["(", "c", ")"]
}
