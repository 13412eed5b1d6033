import NewsCore
import NewsLibrary

/// What is told while and after articles are added to a library.
enum AddingReport {
  /// A line that is written over the one before: `1,280 of 10,000 files · 640 a second · 14 s left`,
  /// then `names linked in 1,280 of 10,000 articles · …`.
  ///
  /// - Parameters:
  ///   - seconds: since that part of adding began.
  ///   - before: files or articles that were done before that part began.
  static func line(_ progress: AddingProgress, seconds: Double, before: Int) -> String {
    let phase = AddingPhase(of: progress)
    let (done, total) = phase.extent(in: progress)
    let share = "\(grouped(done)) of \(grouped(total))"
    let text =
      switch phase {
      case .indexing: "\(share) articles indexed anew"
      case .files: "\(share) files"
      case .linking: "names linked in \(share) articles"
      }
    guard seconds > 0, done > before else { return text }
    let rate = Double(done - before) / seconds
    let left = Int((Double(total - done) / rate).rounded(.up))
    return "\(text) · \(grouped(Int(rate.rounded()))) a second · \(duration(left)) left"
  }

  /// What is in the library when adding ends before its end.
  static func extent(_ progress: AddingProgress) -> String {
    "\(grouped(progress.done)) of \(grouped(progress.total)) files are in the library, the rest is not"
  }

  /// `3 added · 2 unchanged · 1 new version · 1 gone · 1 skipped`, without what is none; of nothing
  /// at all, so.
  static func text(_ summary: AddingSummary) -> String {
    let parts = [
      (summary.added, "added"), (summary.newVersions, "changed"),
      (summary.unchanged, "unchanged"), (summary.copies, "here already from another file"),
      (summary.renamed, "under a new name"), (summary.gone, "gone from the disk, kept here"),
      (summary.indexed, "indexed anew"),
      (summary.skipped.count, "skipped"),
    ].filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    let text = parts.isEmpty ? "nothing to add" : parts.joined(separator: " · ")
    return summary.wasInterrupted ? "interrupted: \(text); the same command goes on" : text
  }

  /// One object on one line.
  static func json(_ summary: AddingSummary) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("added", summary.added)
      writer.member("changed", summary.newVersions)
      writer.member("unchanged", summary.unchanged)
      writer.member("copies", summary.copies)
      writer.member("renamed", summary.renamed)
      writer.member("gone", summary.gone)
      writer.member("indexed", summary.indexed)
      writer.key("skipped")
      writer.array(summary.skipped) { $0.string($1) }
      writer.member("interrupted", summary.wasInterrupted)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func duration(_ seconds: Int) -> String {
    seconds < 90 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
  }

  /// A number with a comma between its thousands.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
