/// Gives each word that may be part of a name the features of the model, as well mixed hashes.
///
/// A feature is the hash of a template and of what stands in it. The templates see the word, its
/// letters, the words around it, the lists of names, word classes, what the rules propose here, and
/// what they propose of the same word elsewhere in the article.
struct NameFeatureExtractor {
  private let words: [NameWord]
  private let signs: [WordSigns]
  private let style: UInt64
  private let text: SourceText
  private let groups: FeatureGroups

  init(
    _ sentence: ProposedSentence, text: SourceText, names: ArticleNames, groups: FeatureGroups
  ) {
    self.groups = groups
    words = sentence.words
    self.text = text
    style =
      switch sentence.style {
      case .sentence: 0
      case .title: 1
      case .upper: 2
      }
    let reader = WordSignReader(text: text)
    var signs = words.map(reader.signs)
    for proposal in sentence.proposals {
      for index in proposal.words {
        signs[index].proposal = Self.code(of: proposal, at: index)
      }
      for index in proposal.title ?? 0..<0 { signs[index].proposal = 40 }
    }
    for index in signs.indices where words[index].isCapitalised {
      signs[index].memory = names.code(of: words[index].key)
    }
    self.signs = signs
  }

  private static func code(of proposal: NameProposal, at index: Int) -> UInt64 {
    let place: UInt64 = index == proposal.words.lowerBound ? 1 : 0
    guard let kind = proposal.kind else { return 2 + place }
    return 4 + UInt64(kind.number) * 2 + place
  }

  /// Appends the features of the word at `index`, the rest of a row of words that may be names
  /// being `row`.
  func append(featuresOf index: Int, in row: Range<Int>, to features: inout [UInt64]) {
    var collector = FeatureCollector(features: features)
    features = []
    collector.add(1, 0)
    if groups.contains(.words) { appendWords(index, &collector) }
    if groups.contains(.letters) { appendLetters(index, &collector) }
    if groups.contains(.clusters) { appendClusters(index, &collector) }
    if groups.contains(.lists) { appendLists(index, &collector) }
    if groups.contains(.proposals) { appendProposals(index, &collector) }
    if groups.contains(.row) { appendRow(index, row, &collector) }
    features = collector.features
  }

  @inline(__always)
  private func sign(_ index: Int) -> WordSigns {
    signs.indices.contains(index) ? signs[index] : .edge
  }

  // MARK: Words

  private func appendWords(_ index: Int, _ collector: inout FeatureCollector) {
    let here = sign(index)
    let (before, after) = (sign(index - 1), sign(index + 1))
    let (second, next) = (sign(index - 2), sign(index + 2))
    collector.add(2, here.key)
    collector.add(3, here.key, here.shape)
    collector.add(4, before.key)
    collector.add(5, after.key)
    collector.add(6, second.key)
    collector.add(7, next.key)
    collector.add(8, before.key, here.key)
    collector.add(9, here.key, after.key)
    collector.add(10, second.key, before.key)
    collector.add(11, after.key, next.key)
    collector.add(12, before.key, after.key)
    collector.add(13, before.key, here.shape)
    collector.add(14, after.key, here.shape)
    appendAcrossMarks(index, &collector)
  }

  /// The words before the marks that a word stands behind: `known` `as` of `known as “the Duke”`.
  private func appendAcrossMarks(_ index: Int, _ collector: inout FeatureCollector) {
    var place = index - 1
    while place > 0, !words[place].isWord, index - place < 4 { place -= 1 }
    guard place >= 0, place < index - 1, words[place].isWord else { return }
    let here = sign(index)
    collector.add(15, sign(place).key, here.shape)
    collector.add(16, sign(place - 1).key, sign(place).key)
  }

  // MARK: Letters

  private func appendLetters(_ index: Int, _ collector: inout FeatureCollector) {
    let here = sign(index)
    let (before, after) = (sign(index - 1), sign(index + 1))
    collector.add(20, here.shape, style)
    collector.add(21, here.pattern)
    collector.add(22, before.shape, here.shape)
    collector.add(23, here.shape, after.shape)
    collector.add(24, before.shape << 8 | here.shape, after.shape)
    collector.add(25, sign(index - 2).shape << 8 | before.shape, here.shape)
    collector.add(26, after.shape << 8 | here.shape, sign(index + 2).shape)
    let isFirst = index == 0 || !words[index - 1].isWord
    collector.add(27, isFirst ? 1 : 0, here.traits & 0x7F | style << 8)
    guard words[index].isWord, words[index].shape != .lower else { return }
    let span = words[index].span
    var beginning: UInt64 = 7
    var ending: UInt64 = 7
    for length in 1...min(5, max(1, span.count)) {
      beginning = beginning &* 257 &+ UInt64(lower(span.start + length - 1))
      ending = ending &* 257 &+ UInt64(lower(span.end - length))
      collector.add(28, beginning)
      collector.add(29, ending)
      if length == 3 { collector.add(30, ending, before.shape << 4 | after.shape) }
    }
  }

  @inline(__always)
  private func lower(_ offset: Int) -> UInt8 { text.bytes[offset].smallLetter }

  // MARK: Classes

  private func appendClusters(_ index: Int, _ collector: inout FeatureCollector) {
    let here = sign(index)
    let (before, after) = (sign(index - 1), sign(index + 1))
    for size in 0..<3 {
      let template = 40 + UInt64(size) * 8
      let (left, own, right) = (
        UInt64(before.clusters[size]), UInt64(here.clusters[size]), UInt64(after.clusters[size])
      )
      collector.add(template, own, here.shape)
      collector.add(template + 1, left)
      collector.add(template + 2, right)
      collector.add(template + 3, UInt64(sign(index - 2).clusters[size]))
      collector.add(template + 4, UInt64(sign(index + 2).clusters[size]))
      collector.add(template + 5, left << 16 | own)
      collector.add(template + 6, own << 16 | right)
      if size < 2 { collector.add(template + 7, left << 16 | right, here.shape) }
    }
  }

  // MARK: Lists

  private func appendLists(_ index: Int, _ collector: inout FeatureCollector) {
    let here = sign(index)
    let (before, after) = (sign(index - 1), sign(index + 1))
    collector.add(70, here.traits)
    collector.add(71, here.traits & 0xF, here.shape)
    collector.add(72, here.traits >> 4 & 7, here.shape)
    collector.add(73, here.traits >> 7, here.shape)
    collector.add(74, before.traits & 0xF80, here.traits & 0xF8F)
    collector.add(75, here.traits & 0xF8F, after.traits & 0xF80)
    collector.add(76, before.traits & 0xF, here.traits & 0xF)
    collector.add(77, here.traits & 0xF, after.traits & 0xF)
    for offset in -2...2 {
      var classes = sign(index + offset).classes.rawValue
      let template = 80 + UInt64(offset + 2)
      while classes != 0 {
        collector.add(template, UInt64(classes.trailingZeroBitCount), here.shape)
        classes &= classes - 1
      }
    }
  }

  // MARK: Rules

  private func appendProposals(_ index: Int, _ collector: inout FeatureCollector) {
    let here = sign(index)
    let (before, after) = (sign(index - 1), sign(index + 1))
    collector.add(90, here.proposal)
    collector.add(91, before.proposal, here.proposal)
    collector.add(92, here.proposal, after.proposal)
    collector.add(93, here.proposal, here.key)
    collector.add(94, here.proposal, here.traits >> 4 & 0xFF)
    collector.add(95, here.proposal, here.shape << 4 | before.shape)
    collector.add(96, here.proposal, UInt64(here.clusters[1]))
    collector.add(97, here.proposal, before.key)
    collector.add(98, here.proposal, after.key)
    collector.add(99, here.memory)
    collector.add(100, here.memory, here.proposal)
    collector.add(101, before.memory, here.memory)
    collector.add(102, here.memory, after.memory)
    collector.add(103, here.memory, here.shape << 4 | before.shape)
  }

  // MARK: The row of capitals around the word

  /// The capitalised words that stand together with a word, and what stands around them.
  private func appendRow(_ index: Int, _ row: Range<Int>, _ collector: inout FeatureCollector) {
    guard words[index].isCapitalised else { return }
    var start = index
    while start > row.lowerBound, words[start - 1].isCapitalised { start -= 1 }
    var end = index + 1
    while end < row.upperBound, words[end].isCapitalised { end += 1 }
    let place: UInt64 =
      (index == start ? 1 : 0) | (index == end - 1 ? 2 : 0) | UInt64(min(end - start, 5)) << 2
    let (left, right) = (sign(start - 1), sign(end))
    let last = sign(end - 1)
    collector.add(110, place)
    collector.add(111, left.key, place & 3)
    collector.add(112, right.key, place & 3)
    collector.add(113, last.key, place & 1)
    collector.add(114, sign(start).key, place & 2)
    collector.add(115, UInt64(last.classes.rawValue), place)
    collector.add(116, last.traits & 0xFFF, place)
    collector.add(117, UInt64(left.clusters[1]), place)
    collector.add(118, UInt64(right.clusters[1]), place)
    collector.add(119, UInt64(left.classes.rawValue), place)
    collector.add(120, UInt64(right.classes.rawValue), place)
    collector.add(121, UInt64(last.clusters[1]), place)
    var whole = PhraseKey()
    for inside in start..<end { whole.append(words[inside].key) }
    collector.add(122, whole.value, UInt64(index - start))
  }
}
