/// What spellings of one name in Latin letters have in common: `Netanyahu` and `Netanyahou`,
/// `Gaddafi` and `Qadhafi`, `Zelensky` and `Zelenskyy`.
///
/// Letters that transcriptions of Arabic, Hebrew, Persian and the Slavic languages use for one sound
/// are made one, double letters single, and a final `e`, `a` or `h` is dropped.
enum NameSpelling {
  /// The spelling of a folded family name.
  static func ofFamily(_ name: String) -> String {
    var letters = Array(name.utf8)
    while letters.count > 3, let last = letters.last, "aeh".utf8.contains(last) {
      letters.removeLast()
    }
    var sounds: [UInt8] = []
    var index = 0
    while index < letters.count {
      let (sound, length) = sound(in: letters, at: index)
      for letter in sound where sounds.last != letter { sounds.append(letter) }
      index += length
    }
    return String(decoding: sounds, as: UTF8.self)
  }

  /// The spelling of a folded given name: names that are told apart everywhere stay apart.
  static func ofGiven(_ name: String) -> String {
    let common = SpelledNames.common(name)
    if common != name || WordStatistics.shared.traits(of: FoldedKey(name)).isForename {
      return common
    }
    return ofFamily(name)
  }

  /// The sound at a place and the number of letters that stand for it.
  private static func sound(in letters: [UInt8], at index: Int) -> (sound: [UInt8], length: Int) {
    for (written, sound) in pairs
    where index + written.count <= letters.count
      && letters[index..<index + written.count].elementsEqual(written)
    {
      return (sound, written.count)
    }
    if index == 0, letters[0] == UInt8(ascii: "g") { return ([UInt8(ascii: "k")], 1) }
    return ([singles[letters[index]] ?? letters[index]], 1)
  }

  private static let pairs: [(written: [UInt8], sound: [UInt8])] = [
    ("tch", "c"), ("sch", "s"), ("zh", "j"), ("dj", "j"), ("dh", "d"), ("th", "t"), ("gh", "g"),
    ("kh", "h"), ("ph", "f"), ("sh", "s"), ("ch", "s"), ("ck", "k"), ("ou", "u"), ("oo", "u"),
    ("ee", "i"), ("iy", "i"), ("yy", "i"), ("ij", "i"), ("ei", "i"), ("ai", "a"), ("ts", "z"),
    ("tz", "z"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let singles: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("qcyowe".utf8, "kkiuvi".utf8))
}
