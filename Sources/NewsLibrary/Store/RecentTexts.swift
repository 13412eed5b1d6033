/// The texts of versions that were read last, within a bound.
///
/// They are in two halves: when the newer one is full it becomes the older one, and what that held is
/// forgotten unless it was asked for since.
struct RecentTexts {
  private var newer: [Int64: [UInt8]] = [:]
  private var older: [Int64: [UInt8]] = [:]
  private var count = 0
  private let room: Int

  /// - Parameter room: the bytes that a half may have; what a search reads, a few times.
  init(room: Int = 4 << 20) {
    self.room = room
  }

  /// A text that is kept.
  mutating func text(_ version: Int64) -> [UInt8]? {
    if let text = newer[version] { return text }
    guard let text = older.removeValue(forKey: version) else { return nil }
    add(text, version)
    return text
  }

  mutating func add(_ text: [UInt8], _ version: Int64) {
    guard text.count <= room else { return }
    if count + text.count > room {
      older = newer
      newer = [:]
      count = 0
    }
    if newer.updateValue(text, forKey: version) == nil { count += text.count }
  }
}
