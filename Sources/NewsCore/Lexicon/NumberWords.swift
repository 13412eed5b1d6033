/// Numbers written as words.
enum NumberWords {
  enum Meaning: Sendable {
    /// 0 to 19.
    case unit(Int)
    /// 20 to 90.
    case ten(Int)
    case hundred
    /// A thousand and up, and the Indian lakh and crore.
    case scale(Double)
    case dozen, half, third, quarter
    /// `first` to `tenth` and so on, which count nothing.
    case ordinal
  }

  static func meaning(of key: FoldedKey) -> Meaning? { words[key] }

  private static let words = WordMap<Meaning>([
    ("zero", .unit(0)), ("one", .unit(1)), ("two", .unit(2)), ("three", .unit(3)),
    ("four", .unit(4)), ("five", .unit(5)), ("six", .unit(6)), ("seven", .unit(7)),
    ("eight", .unit(8)), ("nine", .unit(9)), ("ten", .unit(10)), ("eleven", .unit(11)),
    ("twelve", .unit(12)), ("thirteen", .unit(13)), ("fourteen", .unit(14)),
    ("fifteen", .unit(15)), ("sixteen", .unit(16)), ("seventeen", .unit(17)),
    ("eighteen", .unit(18)), ("nineteen", .unit(19)), ("twenty", .ten(20)), ("thirty", .ten(30)),
    ("forty", .ten(40)), ("fifty", .ten(50)), ("sixty", .ten(60)), ("seventy", .ten(70)),
    ("eighty", .ten(80)), ("ninety", .ten(90)), ("hundred", .hundred), ("thousand", .scale(1e3)),
    ("million mn mln", .scale(1e6)), ("billion bn bln", .scale(1e9)),
    ("trillion tn trn", .scale(1e12)), ("lakh", .scale(1e5)), ("crore", .scale(1e7)),
    ("dozen", .dozen), ("half", .half), ("third thirds", .third), ("quarter quarters", .quarter),
    (
      """
      first second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
      """, .ordinal
    ),
  ])
}
