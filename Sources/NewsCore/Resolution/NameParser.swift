/// Takes the names of mentions apart and folds them, so that spellings of one name become equal.
struct NameParser {
  /// The folded words of a name; a full stop parts words only when `stopsPart`, as in `J.K.
  /// Rowling`.
  func words(of bytes: Span<UInt8>, stopsPart: Bool) -> [String] {
    var words: [String] = []
    var word = ""
    var index = 0
    while index < bytes.count {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      switch Letters.kind(of: scalar) {
      case .letter, .digit: append(scalar, to: &word)
      case .ignored: break
      case .space, .mark, .symbol:
        if isJoint(scalar, stopsPart: stopsPart) { break }
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      index += length
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The key of the folded words of a name with hyphens between, as in `north-korea`; full stops
  /// part nothing.
  func key(of bytes: Span<UInt8>) -> FoldedKey {
    var key = FoldedKey()
    var isEmpty = true
    var endsWord = false
    var index = 0
    while index < bytes.count {
      let (scalar, length) = ByteScanner.scalar(in: bytes, at: index)
      index += length
      switch Letters.kind(of: scalar) {
      case .letter, .digit:
        guard let folded = Folding.folded(scalar) else { continue }
        if endsWord && !isEmpty { key.append(UInt32(UInt8(ascii: "-"))) }
        key.append(folded.first)
        if let second = folded.second { key.append(second) }
        (isEmpty, endsWord) = (false, false)
      case .ignored: break
      case .space, .mark, .symbol: if !isJoint(scalar, stopsPart: false) { endsWord = true }
      }
    }
    return key
  }

  /// The name of a person; nil for several persons in one name, `Ada and Bo Marsh`, and for an office
  /// without a name, `Emperor of the Docks`.
  func personName(of bytes: Span<UInt8>) -> PersonName? {
    let plain = NameBrackets.removed(from: bytes)
    return personName(ofPlain: plain.span)
  }

  private func personName(ofPlain bytes: Span<UInt8>) -> PersonName? {
    if namesSeveral(bytes) || namesOffice(bytes) { return nil }
    var parts = words(of: bytes, stopsPart: true)
    var suffix: String?
    if parts.count > 1, let last = parts.last {
      let isListed = WordClasses.shared[FoldedKey(last)].contains(.suffix) && isSuffix(last, bytes)
      if isListed || parts.count == 2 && last == "i" && bytes[bytes.count - 1] == 0x49 {
        suffix = last
        parts.removeLast()
      }
    }
    if parts.isEmpty { parts = [""] }
    dropDegree(of: &parts, bytes)
    return PersonName(
      parts: parts, suffix: suffix, isBare: isBare(parts, bytes),
      endsInHyphenatedName: parts.count == 3 && endsInHyphenatedWord(bytes))
  }

  /// Whether `of`, `for`, `at` or `in` follows an office or an occupation.
  private func namesOffice(_ bytes: Span<UInt8>) -> Bool {
    var isOffice = false
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
      let word = bytes.extracting(start..<index)
      start = index + 1
      if word.isEmpty { continue }
      let key = FoldedKey(word)
      if isOffice, Self.links.contains(key), word[0] &- 0x61 < 26 { return true }
      isOffice = !WordClasses.shared[key].isDisjoint(with: [
        .rank, .office, .honorific, .occupation,
      ])
    }
    return false
  }

  private static let links = WordSet("of for at in")

  /// Whether an `and` or `&` stands between names.
  private func namesSeveral(_ bytes: Span<UInt8>) -> Bool {
    var index = 1
    while index + 2 < bytes.count {
      if bytes[index] == 0x20, bytes[index + 1] == UInt8(ascii: "&") { return true }
      if index + 5 <= bytes.count, bytes[index] == 0x20, bytes[index + 1] == UInt8(ascii: "a"),
        bytes[index + 2] == UInt8(ascii: "n"), bytes[index + 3] == UInt8(ascii: "d"),
        bytes[index + 4] == 0x20
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Drops letters for degrees and honours after a whole name: `Ada Marsh FRS`.
  private func dropDegree(of parts: inout [String], _ bytes: Span<UInt8>) {
    guard parts.count > 2, let last = parts.last, (2...4).contains(last.utf8.count) else { return }
    // A part is folded: what is written may have more bytes.
    var start = bytes.count
    while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
    guard start > 2, Letters.shape(of: bytes.extracting(start..<bytes.count)) == .upper,
      Letters.isLower(ByteScanner.scalar(in: bytes, before: start - 1).value)
    else { return }
    parts.removeLast()
  }

  private func endsInHyphenatedWord(_ bytes: Span<UInt8>) -> Bool {
    var index = bytes.count - 1
    while index >= 0, bytes[index] != 0x20 {
      if bytes[index] == UInt8(ascii: "-") { return true }
      index -= 1
    }
    return false
  }

  /// Whether a last part is `Jr` or a number in capitals, not a name such as `Xi`.
  private func isSuffix(_ part: String, _ bytes: Span<UInt8>) -> Bool {
    if part == "jr" || part == "sr" || part == "junior" { return true }
    return bytes.count > 1 && (1...2).allSatisfy { bytes[bytes.count - $0] &- 0x41 < 26 }
  }

  /// Whether the parts are particles and one name: `van der Bellen`, `al-Assad`, but not `Al Gore`.
  private func isBare(_ parts: [String], _ bytes: Span<UInt8>) -> Bool {
    guard parts.count > 1 else { return true }
    let particles = parts.prefix { WordClasses.shared[FoldedKey($0)].contains(.particle) }
    guard particles.count >= parts.count - 1 else { return false }
    let isSmall = Letters.isLower(ByteScanner.scalar(in: bytes, at: 0).value)
    let isHyphenated = (0..<bytes.count).contains { bytes[$0] == UInt8(ascii: "-") }
    return isSmall || isHyphenated || particles.count > 1
      || !WordStatistics.shared.traits(of: FoldedKey(parts[0])).isForename
  }

  private func isJoint(_ scalar: UInt32, stopsPart: Bool) -> Bool {
    switch scalar {
    case 0x27, 0x2018, 0x2019, 0x02BC: true
    case 0x2E: !stopsPart
    default: false
    }
  }

  private func append(_ scalar: UInt32, to word: inout String) {
    guard let folded = Folding.folded(scalar) else { return }
    for value in [folded.first, folded.second] {
      if let value, let character = Unicode.Scalar(value) {
        word.unicodeScalars.append(character)
      }
    }
  }
}
