/// The words of articles by number, as many as there is room for: what was asked for longest ago goes
/// first.
///
/// A word costs three bytes: what its hash is above the one before, and its weight, in groups of
/// seven bits. They lie in two runs; when the newer one is full, the older one is given up. What is
/// asked for and in the older one moves to the newer.
public struct StoryWordMemory: Sendable {
  private struct Run {
    /// Pieces that never grow beyond their size, so that no run has to be moved.
    var chunks: [[UInt8]] = []
    /// For each article where its words begin, counted over chunks of full size.
    var starts: [Int32: Int32] = [:]
  }

  private static let chunk = 1 << 20

  /// How many chunks a run has at most.
  private let most: Int
  private var newer = Run()
  private var older = Run()

  /// - Parameter room: bytes that may be kept, about; twice `chunk` at least.
  public init(room: Int = 32 << 20) {
    most = max(1, room / Self.chunk / 2)
  }

  /// The words of an article; nil when they are not kept, or not any more.
  public mutating func words(of article: Int) -> StoryWords? {
    if let start = newer.starts[Int32(article)] { return Self.words(in: newer, at: start) }
    guard let start = older.starts[Int32(article)], let words = Self.words(in: older, at: start)
    else { return nil }
    keep(words, of: article)
    return words
  }

  public mutating func keep(_ words: StoryWords, of article: Int) {
    let bytes = Self.bytes(of: words)
    if newer.chunks.last.map({ $0.count + bytes.count > Self.chunk }) ?? true {
      if newer.chunks.count == most {
        older = newer
        newer = Run()
      }
      newer.chunks.append([])
      newer.chunks[newer.chunks.count - 1].reserveCapacity(Self.chunk)
    }
    let last = newer.chunks.count - 1
    newer.starts[Int32(article)] = Int32(last * Self.chunk + newer.chunks[last].count)
    newer.chunks[last] += bytes
  }

  private static func bytes(of words: StoryWords) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(words.words.count)
    var last: UInt32 = 0
    for word in words.words {
      let hash = word >> StoryWords.stepBits
      writer.write(Int((hash - last) << StoryWords.stepBits | word & StoryWords.lastStep))
      last = hash
    }
    return writer.bytes
  }

  private static func words(in run: Run, at start: Int32) -> StoryWords? {
    var reader = ByteReader(run.chunks[Int(start) / chunk], at: Int(start) % chunk)
    guard let count = try? reader.count() else { return nil }
    var words: [UInt32] = []
    words.reserveCapacity(count)
    var last: UInt32 = 0
    for _ in 0..<count {
      guard let number = try? reader.number() else { return nil }
      last += UInt32(number) >> StoryWords.stepBits
      words.append(last << StoryWords.stepBits | UInt32(number) & StoryWords.lastStep)
    }
    return StoryWords(sorted: words)
  }
}
