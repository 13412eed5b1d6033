/// What the statistics of `names.bin` know of a word or a phrase, in 32 bits.
struct WordTraits: Hashable, Sendable {
  let bits: UInt32

  static let none = WordTraits(bits: 0)

  var isMaleForename: Bool { bits & 1 != 0 }
  var isFemaleForename: Bool { bits & 2 != 0 }
  var isForename: Bool { bits & 3 != 0 }
  var isSurname: Bool { bits & 4 != 0 }
  var isCity: Bool { bits & 8 != 0 }

  /// How often the word is written small inside sentences of news: 0 not known, 1 under 4 %, 2
  /// under 20 %, 3 under half, 4 under 80 %, 5 under 95 %, 6 under 99 %, 7 nearly always.
  var smallness: Int { Int(bits >> 4 & 7) }

  /// Whether the word is usually written small, so that a capital alone makes no name of it.
  var isCommonWord: Bool { smallness >= 4 }

  /// What the word names most often in news; nil when not known or undecided.
  var kind: EntityKind? {
    switch bits >> 7 & 7 {
    case 1: .person
    case 2: .organisation
    case 3: .place
    case 4: .group
    default: nil
    }
  }

  /// Whether the word is most often no name although it is capitalised: `Monday`.
  var isCapitalisedOtherwise: Bool { bits >> 7 & 7 == 5 }

  /// How much `kind` prevails: 1 more than half, 2 at least 80 %, 3 at least 95 %.
  var purity: Int { Int(bits >> 10 & 3) }

  /// Whether a longer phrase begins so.
  var beginsPhrase: Bool { bits & 1 << 12 != 0 }
}
