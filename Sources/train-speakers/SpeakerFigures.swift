import NewsCore

/// Counts how many quotations are given to the right speaker, by what the text has for the speaker.
struct SpeakerFigures {
  /// Of quotations of one kind: all that are annotated and found, those given to the right and to a
  /// wrong speaker.
  private struct Count {
    var found = 0
    var right = 0
    var wrong = 0
  }

  private var kinds: [AnnotatedQuotation.SpeakerKind: Count] = [:]
  /// By tens of percent of certainty: attributions and right ones.
  private var certainties = Array(repeating: (all: 0, right: 0), count: 10)

  mutating func add(_ found: [FoundQuotation], of article: AnnotatedArticle) {
    for quotation in found {
      guard let annotated = article.quotation(at: quotation.quotation.span) else { continue }
      kinds[annotated.kind, default: Count()].found += 1
      guard let name = quotation.name else { continue }
      let isRight = isRight(name, quotation, annotated)
      if isRight {
        kinds[annotated.kind, default: Count()].right += 1
      } else {
        kinds[annotated.kind, default: Count()].wrong += 1
      }
      let place = min(quotation.quotation.certainty / 10, 9)
      certainties[place].all += 1
      certainties[place].right += isRight ? 1 : 0
    }
  }

  private func isRight(
    _ name: String, _ found: FoundQuotation, _ annotated: AnnotatedQuotation
  ) -> Bool {
    if NameWords.head(of: name).map({ annotated.names.contains($0) }) ?? false { return true }
    switch annotated.kind {
    case .name, .proper, .none: return false
    case .pronoun, .nominal:
      return found.words?.lowercased() == annotated.speaker.lowercased()
        && (annotated.kind == .nominal || found.quotation.speaker?.mention == nil
          || annotated.names.isEmpty)
    }
  }

  var report: String {
    var lines: [String] = []
    var all = Count()
    for kind in [AnnotatedQuotation.SpeakerKind.name, .proper, .pronoun, .nominal, .none] {
      let count = kinds[kind] ?? Count()
      lines.append(
        "\(kind): \(count.found) found, \(count.right) right, \(count.wrong) wrong")
      all.found += count.found
      all.right += count.right
      all.wrong += count.wrong
    }
    lines.append("all: \(all.found) found, \(all.right) right, \(all.wrong) wrong")
    for (place, count) in certainties.enumerated() where count.all > 0 {
      lines.append(
        "certainty \(place * 10): \(count.all) attributed, \(count.right * 100 / count.all) % right"
      )
    }
    return lines.joined(separator: "\n")
  }
}
