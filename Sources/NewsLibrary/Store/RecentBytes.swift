/// Bytes by number that were asked for last, within a bound.
///
/// They are in two halves: when the newer one is full it becomes the older one, and what that held is
/// forgotten unless it was asked for since.
struct RecentBytes {
  private var newer: [Int64: [UInt8]] = [:]
  private var older: [Int64: [UInt8]] = [:]
  private var count = 0
  private let room: Int

  /// - Parameter room: the bytes that a half may have.
  init(room: Int) {
    self.room = room
  }

  /// Bytes that are kept.
  mutating func bytes(_ number: Int64) -> [UInt8]? {
    if let bytes = newer[number] { return bytes }
    guard let bytes = older.removeValue(forKey: number) else { return nil }
    add(bytes, number)
    return bytes
  }

  mutating func add(_ bytes: [UInt8], _ number: Int64) {
    guard bytes.count <= room else { return }
    if count + bytes.count > room {
      older = newer
      newer = [:]
      count = 0
    }
    if newer.updateValue(bytes, forKey: number) == nil { count += bytes.count }
  }
}
