/// A person's name in parts, folded so that spellings of one name are equal.
struct PersonName: Hashable, Sendable {
  /// Given names, particles and family names in the order of the text: `mohammed`, `bin`, `salman`.
  let parts: [String]
  /// `jr`, `sr`, `iii`, when the name has one.
  let suffix: String?
  /// Whether it is a family name or a given name alone, with its particles.
  let isBare: Bool

  /// The parts as one word, for identifiers.
  var folded: String {
    (suffix.map { parts + [$0] } ?? parts).joined(separator: "-")
  }

  var first: String { parts[0] }
  var last: String { parts[parts.count - 1] }

  /// Orders names from short to full, the same for every order of articles.
  var fullness: (Int, Int, String) {
    (parts.count + (suffix == nil ? 0 : 1), parts.reduce(0) { $0 + $1.utf8.count }, folded)
  }

  var gender: Gender? { isBare ? nil : Gender(forename: first) }

  /// Whether family names come first, as in `Xi Jinping`: the first part is a common family name of East Asia.
  var beginsWithFamilyName: Bool {
    parts.count > 1 && Self.eastAsianFamilyNames.contains(first)
      && !Self.eastAsianFamilyNames.contains(last)
  }

  /// The most common family names of China, Korea and Vietnam in Latin letters, and some Japanese ones that
  /// news puts first; from general knowledge.
  private static let eastAsianFamilyNames: Set<String> = Set(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song
    tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen
    yao lu jiang cui zhong tan wang jin shi liao jia xia fu fang bai zou meng xiong qin qiu xi wen hua hou
    kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong jeon moon son
    bae baek heo nam noh ban ri pak jong choe chung roh no chun chang suh suk thae
    nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly
    abe kishida koizumi suga ishiba aso hatoyama kan noda fukuda mori obuchi
    mao chiang hu tsai ai bo leung lam tung wong chan cheung kwok lau ng tsang yip
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
