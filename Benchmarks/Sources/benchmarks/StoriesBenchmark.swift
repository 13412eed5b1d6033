import Glibc

@testable import NewsCore

/// How long the articles take to be put into stories, one after the other as in a library, and what
/// memory that takes; in processor time, on one core. Cutting them into words is left out, as adding
/// does that anyway.
struct StoriesBenchmark {
  let corpus: Corpus

  func run(_ table: Table) {
    table.heading("Stories", "s words", "s stories", "stories", "of several", "MB")
    var (reading, placing) = (ProcessorWatch(), ProcessorWatch())
    var archive = StoryArchive()
    var words: [PackedStoryWords] = []
    let before = Self.peakBytes
    for file in corpus.files {
      let read = try? ArticleImporter().article(
        from: file.bytes, id: ArticleID(file.path), fileName: file.path)
      guard let article = read else { continue }
      let document = StoryGrouper.document(of: article)
      let own = reading.measure { StoryWords(of: document) }
      words.append(PackedStoryWords(own))
      placing.measure {
        _ = archive.place(
          StoryArticle(words: own, day: article.metadata.published?.firstDay, folder: nil),
          orInStory: words.count - 1
        ) { words[$0] }
      }
    }
    let sizes = Dictionary(grouping: archive.stories) { $0 }.values.map(\.count)
    table.row(
      "\(words.count)", Table.decimal(reading.milliseconds / 1e3),
      Table.decimal(placing.milliseconds / 1e3), "\(sizes.count)", "\(sizes.count { $0 > 1 })",
      "\((Self.peakBytes - before) / 1_000_000)")
  }

  /// The most that the program had in memory so far.
  private static var peakBytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
