/// Reads the signs of words: what the features of the model see of them.
struct WordSignReader {
  let text: SourceText
  private let clusters = WordClusters.shared

  init(text: SourceText) {
    self.text = text
  }

  func signs(of word: NameWord) -> WordSigns {
    guard word.isWord else {
      let mark = UInt64(Self.markClass(word.mark))
      return WordSigns(
        key: 0x100 + mark, shape: 8 + min(mark, 6), pattern: 0x100 + mark, clusters: .zero,
        traits: 0, classes: [])
    }
    return WordSigns(
      key: word.key.value, shape: Self.shape(of: word), pattern: pattern(of: word.span),
      clusters: clusters.classes(of: word.key, isCapitalised: word.isCapitalised),
      traits: Self.traits(of: word), classes: word.classes)
  }

  /// Quotation marks, dashes and brackets of every kind are one each.
  private static func markClass(_ mark: UInt8) -> UInt8 {
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 0xE2: UInt8(ascii: "\"")
    case UInt8(ascii: "["): UInt8(ascii: "(")
    case UInt8(ascii: "]"): UInt8(ascii: ")")
    default: mark
    }
  }

  private static func shape(of word: NameWord) -> UInt64 {
    switch word.shape {
    case .caseless: 0
    case .lower: 1
    case .capitalised: word.isInitial ? 2 : 3
    case .upper: word.isInitial ? 4 : 5
    case .mixed: 6
    }
  }

  private static func traits(of word: NameWord) -> UInt64 {
    var bits = UInt64(word.traits.bits & 0xFFF)
    if word.form == .demonym { bits |= 1 << 12 }
    if word.form == .inflected { bits |= 1 << 13 }
    if word.form == .camel { bits |= 1 << 14 }
    if word.isPossessive { bits |= 1 << 15 }
    if word.isPartOfToken { bits |= 1 << 16 }
    return bits
  }

  /// The characters as `X`, `x`, `0` and themselves, at most two of a run.
  private func pattern(of span: TextSpan) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    var previous: UInt8 = 0
    var run = 0
    let bytes = text.bytes.span
    for index in span.range {
      let byte = bytes[index]
      let sign: UInt8
      switch byte {
      case 0x30...0x39: sign = 0x30
      case 0x41...0x5A: sign = 0x58
      case 0x61...0x7A, 0xC3...0xFF: sign = 0x78
      case 0x80...0xC2: continue
      default: sign = byte
      }
      run = sign == previous ? run + 1 : 1
      previous = sign
      if run <= 2 { value = (value ^ UInt64(sign)) &* 0x100_0000_01b3 }
    }
    return value
  }
}
