/// What the forms of an English verb have in common: `denied`, `denies` and `denying` have the stem
/// of `deny`.
///
/// The rules of spelling are those of Quirk et al., "A Comprehensive Grammar of the English
/// Language", sections 3.5 to 3.10. A stem is no word, and of words that are no verbs it says
/// nothing.
struct VerbStem: Hashable, Sendable {
  private let letters: [UInt32]

  /// The stem of a folded word.
  init(_ word: some Sequence<UInt32>) {
    let word = Array(word)
    letters = Self.stripped(IrregularVerbs.bases[word] ?? word)
  }

  private static func stripped(_ word: [UInt32]) -> [UInt32] {
    var stem = word[...]
    if ends(stem, "ies") || ends(stem, "ied"), stem.count > 4 {
      return stem.dropLast(3) + [Self.y]
    }
    if ends(stem, "ing"), hasVowel(stem.dropLast(3)) {
      stem = stem.dropLast(3)
    } else if ends(stem, "eed") {
      stem = stem.dropLast(1)
    } else if ends(stem, "ed"), hasVowel(stem.dropLast(2)) {
      stem = stem.dropLast(2)
    } else if ends(stem, "es"), stem.count > 3 {
      stem = stem.dropLast(2)
    } else if ends(stem, "s"), !ends(stem, "ss"), stem.count > 3 {
      stem = stem.dropLast(1)
    }
    while stem.last == Self.e, stem.count > 2 { stem = stem.dropLast(1) }
    if stem.count > 2, stem.last == stem.dropLast(1).last { stem = stem.dropLast(1) }
    return Array(stem)
  }

  private static let e = UInt32(UInt8(ascii: "e"))
  private static let y = UInt32(UInt8(ascii: "y"))
  private static let vowels = Set("aeiouy".unicodeScalars.map(\.value))

  private static func ends(_ word: ArraySlice<UInt32>, _ ending: String) -> Bool {
    word.count > ending.utf8.count
      && word.suffix(ending.utf8.count).elementsEqual(ending.unicodeScalars.map(\.value))
  }

  private static func hasVowel(_ word: ArraySlice<UInt32>) -> Bool {
    word.contains(where: vowels.contains)
  }
}
