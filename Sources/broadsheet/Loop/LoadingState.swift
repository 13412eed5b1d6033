import NewsCore
import NewsReader

/// How far the reading of files has come, and when the next cross-reference is due: after the first
/// file, after the first story, then whenever the number of files has doubled, and after the last.
struct LoadingState: Sendable {
  private enum Slot {
    case waiting
    /// The documents of a file.
    case ready([Document])
  }

  private var slots: [Slot]
  /// How many slots from the first on are settled.
  private var settled = 0
  private var done = 0
  private var skipped: [String]
  /// The number of settled slots at which a cross-reference is due; nil after the last.
  private var due: Int?
  /// The number of files in the first file's story.
  private let firstStory: Int
  private var isBuilding = false

  /// - Parameter publishesEarly: whether a cross-reference is due before everything is read.
  init(count: Int, firstStory: Int, skipped: [ImportFailure], publishesEarly: Bool) {
    slots = Array(repeating: .waiting, count: count)
    self.firstStory = firstStory
    self.skipped = skipped.map(\.message)
    due = publishesEarly ? min(1, count) : count
  }

  /// That all is done is told only with the last cross-reference.
  var progress: Progress {
    let most = due == nil ? slots.count : max(0, slots.count - 1)
    return Progress(done: min(done, most), total: slots.count, skipped: skipped)
  }

  /// Takes what has become of the file at `index`.
  mutating func settle(_ index: Int, _ documents: [Document], skipped failures: [ImportFailure]) {
    slots[index] = .ready(documents)
    skipped += failures.map(\.message)
    done += 1
    while settled < slots.count {
      if case .waiting = slots[settled] { return }
      settled += 1
    }
  }

  /// The documents to build a cross-reference of and the progress to tell with it, when one is due
  /// and none is being built; the caller says when it has built it.
  mutating func takeDue() -> (documents: [Document], progress: Progress)? {
    guard let due, !isBuilding, settled >= due else { return nil }
    isBuilding = true
    let next = settled < firstStory ? firstStory : settled * 2
    self.due = settled == slots.count ? nil : min(next, slots.count)
    let documents = slots[..<settled].flatMap { slot -> [Document] in
      if case .ready(let documents) = slot { documents } else { [] }
    }
    return (documents, progress)
  }

  /// Says that the cross-reference taken last is built.
  mutating func finishBuilding() {
    isBuilding = false
  }
}
