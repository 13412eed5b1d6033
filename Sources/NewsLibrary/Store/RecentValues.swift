/// Values by number that were asked for last, within a bound of memory.
///
/// They are in two halves: when the newer one is full it becomes the older one, and what that held is
/// forgotten unless it was asked for since.
struct RecentValues<Value> {
  private var newer: [Int64: Value] = [:]
  private var older: [Int64: Value] = [:]
  private var bytes = 0
  private let room: Int
  private let size: (Value) -> Int

  /// - Parameters:
  ///   - room: the bytes that a half may have.
  ///   - size: the bytes that a value takes.
  init(room: Int, size: @escaping @Sendable (Value) -> Int) {
    self.room = room
    self.size = size
  }

  /// A value that is kept.
  subscript(_ number: Int64) -> Value? {
    mutating get {
      if let value = newer[number] { return value }
      guard let value = older.removeValue(forKey: number) else { return nil }
      add(value, number)
      return value
    }
  }

  mutating func add(_ value: Value, _ number: Int64) {
    let count = size(value)
    guard count <= room else { return }
    if bytes + count > room {
      older = newer
      newer = [:]
      bytes = 0
    }
    if newer.updateValue(value, forKey: number) == nil { bytes += count }
  }
}
