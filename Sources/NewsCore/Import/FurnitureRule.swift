/// Recognises page furniture in text: whole lines that lists name, and a few patterns with a length
/// limit.
///
/// Precision comes first: a line of prose that begins like furniture stays prose.
struct FurnitureRule {
  /// Lines with more words and marks than this are prose.
  static let longest = 45
  /// Longest line that leads to another page, in words and marks.
  private static let longestLead = 28

  /// What stands between the labels of a trail.
  private static let separators: Set<String> = ["|", ">", "»", "›", "·", "•", "/"]

  func matches(_ words: [LineWord]) -> Bool {
    if words.isEmpty { return false }
    if words.allSatisfy({ $0.kind == .mark }) { return true }
    guard words.count <= Self.longest else { return false }
    return isPhrase(words) || isLabels(words) || isFollow(words) || isTrail(words) || isLead(words)
      || isAppeal(words) || isRights(words)
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

  /// `Home > World > Middle East`, `News | Sport | Opinion`: short labels between separators, one a
  /// section.
  private func isTrail(_ words: [LineWord]) -> Bool {
    guard words.count <= 30, words.contains(where: { Self.separators.contains($0.text) }) else {
      return false
    }
    let parts = words.split { Self.separators.contains($0.text) }
    let isShort = parts.allSatisfy { part in
      part.count <= 4
        && part.allSatisfy {
          $0.isNamelike || $0.text == "&" || $0.text == "and" || $0.text == "of"
        }
    }
    let known = parts.filter { part in
      part.count == 1
        && (HeaderWords.sections.contains(part[part.startIndex].text)
          || FurnitureWords.phrases.contains(part[part.startIndex].text))
    }
    return isShort && (known.count >= 2 || known.count == 1 && parts.count >= 3)
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
  private func isAppeal(_ words: [LineWord]) -> Bool {
    guard words[0].isNamelike || words[0].kind == .mark else { return false }
    let texts = words.map(\.text)
    guard !texts.contains("“"), !texts.contains("\"") else { return false }
    return FurnitureWords.appeals.contains { appeal in
      texts.starts(with: appeal.start) && texts.contains { appeal.later.contains($0) }
    }
  }

  /// `Follow Jane Doe on Twitter`.
  private func isFollow(_ words: [LineWord]) -> Bool {
    guard words.count >= 3, words[0].text == "follow", words[1].isNamelike else { return false }
    let texts = words.map(\.text)
    return !texts.contains(",") && texts.contains("on")
      && texts.contains { ["twitter", "facebook", "instagram", "linkedin", "@"].contains($0) }
  }

  /// A line that ends with `All rights reserved`.
  private func isRights(_ words: [LineWord]) -> Bool {
    let named = words.filter { $0.kind == .word }.suffix(3).map(\.text)
    return named == ["all", "rights", "reserved"]
  }
}
