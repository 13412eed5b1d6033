/// Texts numbered in the order in which they are first met, each kept once, in one run of bytes.
///
/// A text is told by a mark before it, too: the same words with another mark are another text. A
/// text costs its bytes and about thirteen more; a dictionary of strings costs a hundred.
public struct TextTable: Sendable {
  private var bytes: [UInt8] = []
  /// For each text where it ends in `bytes`; it begins with its mark where the one before ends.
  private var ends: [UInt32] = []
  /// An open table of the numbers, -1 where there is none.
  private var places: [Int32] = Array(repeating: -1, count: 16)

  public init() {}

  /// The number of different texts.
  public var count: Int { ends.count }

  /// The number of a text, which is added if it is new.
  public mutating func number(of text: String, mark: UInt8 = 0) -> Int {
    let bytes = text.utf8
    return number(of: bytes.span, mark: mark)
  }

  public mutating func number(of text: Span<UInt8>, mark: UInt8 = 0) -> Int {
    let place = place(of: text, mark)
    if places[place] >= 0 { return Int(places[place]) }
    let number = ends.count
    bytes.append(mark)
    for index in text.indices { bytes.append(text[index]) }
    ends.append(UInt32(bytes.count))
    places[place] = Int32(number)
    if ends.count * 4 > places.count * 3 { grow() }
    return number
  }

  /// The number of a text; nil when it was never added.
  public func known(_ text: String, mark: UInt8 = 0) -> Int? {
    let bytes = text.utf8
    let number = places[place(of: bytes.span, mark)]
    return number < 0 ? nil : Int(number)
  }

  /// The text of a number below `count`.
  public func text(_ number: Int) -> String {
    let range = range(of: number)
    return String(decoding: bytes[range.lowerBound + 1..<range.upperBound], as: UTF8.self)
  }

  /// The mark of a number below `count`.
  public func mark(_ number: Int) -> UInt8 { bytes[range(of: number).lowerBound] }

  /// Where a text is in `bytes`, with its mark.
  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// The place that holds a text, or the free one where it would be.
  private func place(of text: Span<UInt8>, _ mark: UInt8) -> Int {
    var place = Self.hash(text, mark) & (places.count - 1)
    while places[place] >= 0, !isText(Int(places[place]), text, mark) {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private func isText(_ number: Int, _ text: Span<UInt8>, _ mark: UInt8) -> Bool {
    let range = range(of: number)
    guard range.count == text.count + 1, bytes[range.lowerBound] == mark else { return false }
    for index in text.indices where bytes[range.lowerBound + 1 + index] != text[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    var grown = Array(repeating: Int32(-1), count: places.count * 2)
    for number in ends.indices {
      let range = range(of: number)
      let text = bytes.span.extracting(range.lowerBound + 1..<range.upperBound)
      var place = Self.hash(text, bytes[range.lowerBound]) & (grown.count - 1)
      while grown[place] >= 0 { place = (place + 1) & (grown.count - 1) }
      grown[place] = Int32(number)
    }
    places = grown
  }

  /// FNV-1a, mixed so that its low bits are good.
  private static func hash(_ text: Span<UInt8>, _ mark: UInt8) -> Int {
    var hash: UInt64 = (0xcbf2_9ce4_8422_2325 ^ UInt64(mark)) &* 0x100_0000_01b3
    for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: PhraseKey.mixed(hash))
  }
}
