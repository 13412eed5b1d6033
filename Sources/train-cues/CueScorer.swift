import NewsCore

/// How well a model finds the marked cues with their sources.
///
/// A found cue is right when it overlaps a marked one and its source overlaps that one's source;
/// each marked cue makes one found cue right. A marked cue under the cue of a direct or mixed
/// quotation is left out of both sums, and counted as found in the second pair of figures when its
/// speaker is right too.
struct CueScorer: CustomStringConvertible {
  private(set) var found = 0
  private(set) var marked = 0
  private(set) var right = 0
  private(set) var quoted = 0
  private(set) var rightQuoted = 0
  private(set) var withoutSource = 0
  /// The number of marked cues with a source that are among those the program chooses from.
  private(set) var possible = 0

  init(texts: [TrainingText], judge: CueJudge, least: Int) {
    for text in texts { add(text, judge, least) }
  }

  private mutating func add(_ text: TrainingText, _ judge: CueJudge, _ least: Int) {
    var open: [MarkedCue] = []
    for item in text.cues {
      if let speech = text.examples.quoted.first(where: { $0.cue.overlaps(item.cue) }) {
        guard !item.sources.isEmpty else { continue }
        quoted += 1
        if item.sources.contains(where: { $0.overlaps(speech.speaker) }) { rightQuoted += 1 }
      } else {
        open.append(item)
      }
    }
    marked += open.count { !$0.sources.isEmpty }
    possible += open.count { item in
      text.examples.cues.contains { sources in
        sources.contains { example in
          item.cue.overlaps(example.cue) && item.sources.contains { $0.overlaps(example.source) }
        }
      }
    }
    withoutSource += open.count { $0.sources.isEmpty }
    for (cue, source) in text.examples.choices(judge: judge, least: least) {
      found += 1
      guard
        let place = open.firstIndex(where: { item in
          item.cue.overlaps(cue) && item.sources.contains { $0.overlaps(source) }
        })
      else { continue }
      right += 1
      open.remove(at: place)
    }
  }

  var description: String {
    let all = Self.figures(right + rightQuoted, found + quoted, marked + quoted)
    let every = Self.figures(
      right + rightQuoted, found + quoted, marked + quoted + withoutSource)
    return "indirect \(Self.figures(right, found, marked)); with quoted \(all); "
      + "with items without source \(every); "
      + "R at most \(Self.percent(Double(possible + rightQuoted) / Double(max(marked + quoted, 1))))"
  }

  private static func figures(_ right: Int, _ found: Int, _ marked: Int) -> String {
    let precision = Double(right) / Double(max(found, 1))
    let recall = Double(right) / Double(max(marked, 1))
    let f1 = 2 * Double(right) / Double(max(found + marked, 1))
    return "P \(percent(precision)) R \(percent(recall)) F1 \(percent(f1))"
  }

  private static func percent(_ share: Double) -> Double { (share * 1000).rounded() / 10 }
}
