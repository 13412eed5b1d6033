/// Decides what each piece of a text is for: first the lines above the report, then the report
/// itself.
struct BlockClassifier {
  let text: SourceText
  private let drafts: [BlockDraft]
  private let markup: [TextSpan]
  /// The first words of each draft, syntax left out; all of them where the rules about lines may
  /// apply.
  private let words: [[LineWord]]
  private(set) var blocks: [Block] = []
  private(set) var metadata: ArticleMetadata
  private var datelineAgency: String?
  private var hasUpdateOnly = false
  /// Whether the format marks headline and standfirst where there are any.
  private let isMarked: Bool

  /// Blocks longer than this are prose, in white-space-separated words.
  private static let longestLine = 70
  /// Words of a line, and of longer drafts, that are looked at; the second is more than any rule
  /// takes.
  private static let wordLimits = (line: 120, prose: 80)

  /// `metadata` is what the format told already; the text adds what is missing. With `isMarked` no
  /// line is taken for a standfirst that the format does not call so, nor for a headline when there
  /// is one.
  init(
    text: SourceText, drafts: [BlockDraft], markup: [TextSpan] = [],
    metadata: ArticleMetadata = ArticleMetadata(), isMarked: Bool = false
  ) {
    self.isMarked = isMarked
    self.text = text
    self.markup = markup
    self.drafts = drafts
    self.metadata = metadata
    words = drafts.map { draft in
      let limits = Self.wordLimits
      let limit = draft.length <= Self.longestLine ? limits.line : limits.prose
      let words = LineWordScanner().words(in: text, draft.span, limit: limit)
      if markup.isEmpty { return words }
      return words.filter { word in !markup.contains(at: word.span.start) }
    }
    classify()
  }

  private mutating func classify() {
    let body = head()
    self.body(from: body)
    if metadata.publication == nil { metadata.publication = datelineAgency }
  }

  // The lines above the report.

  /// Classifies the lines above the report and returns the index of the report's first draft.
  private mutating func head() -> Int {
    var hasHeadline = false
    var hasStandfirst = false
    var hasApparatus = false
    var index = 0
    while index < drafts.count {
      let draft = drafts[index]
      if case .known(let kind) = draft.role {
        guard kind != .paragraph && kind != .item && kind != .blockQuotation else { return index }
        if kind == .headline { hasHeadline = true }
        if kind == .standfirst { hasStandfirst = true }
        append(kind, index)
      } else if let kind = lineKind(index, inHead: true) {
        if kind != .furniture && kind != .caption { hasApparatus = true }
        append(kind, index)
      } else if !hasHeadline, isKicker(index) {
        append(.furniture, index)
      } else if !hasHeadline, isHeadline(index) {
        hasHeadline = true
        append(.headline, index)
      } else if hasHeadline, !hasStandfirst, isStandfirst(index, hasApparatus: hasApparatus) {
        hasStandfirst = true
        append(.standfirst, index)
      } else if isMarked, isLabel(index) {
        append(.furniture, index)
      } else {
        return index
      }
      index += 1
    }
    return index
  }

  /// A few words that are no sentence, above the prose of a page.
  private func isLabel(_ index: Int) -> Bool {
    drafts[index].role == .text && words[index].count <= 8
      && !HeadlineRule(words: words[index], isLast: false).endsLikeSentence
      && drafts[index...].contains { $0.role == .text && $0.length >= 15 }
  }

  /// A section's name above the headline.
  private func isKicker(_ index: Int) -> Bool {
    guard drafts[index].role == .text, index + 1 < drafts.count, !words[index].isEmpty,
      words[index].count <= 3, isHeadline(index + 1)
    else { return false }
    return words[index].allSatisfy { HeaderWords.sections.contains($0.text) }
  }

  private func isHeadline(_ index: Int) -> Bool {
    if isMarked && metadata.headline != nil { return false }
    if case .heading = drafts[index].role { return true }
    let rule = HeadlineRule(words: words[index], isLast: index + 1 == drafts.count)
    guard drafts[index].role == .text, rule.canBeHeadline,
      DatelineReader.dateline(of: words[index], in: text)?.isCertain != true
    else { return false }
    return !rule.endsLikeSentence || rule.isShortSentence && isLineAbout(after: index)
  }

  /// Whether the next draft that is not furniture tells author, day or source.
  private func isLineAbout(after index: Int) -> Bool {
    var next = index + 1
    while next < drafts.count {
      switch lineKind(next, inHead: true) {
      case .furniture, .caption: next += 1
      case .some: return true
      case nil: return false
      }
    }
    return false
  }

  private func isStandfirst(_ index: Int, hasApparatus: Bool) -> Bool {
    guard !isMarked, drafts[index].role == .text else { return false }
    let following = Array(
      drafts[(index + 1)...].indices.lazy.filter { lineKind($0, inHead: true) == nil }.prefix(6))
    guard let next = following.first else { return false }
    let rule = StandfirstRule(
      words: words[index], length: drafts[index].length,
      following: following.map { drafts[$0].length })
    if DatelineReader.dateline(of: words[index], in: text) != nil { return false }
    if !rule.canBeStandfirst { return false }
    if DatelineReader.dateline(of: words[next], in: text) != nil { return true }
    return isLineAbout(after: index) || rule.isFragment || hasApparatus && rule.isShort
  }

  // The report.

  private mutating func body(from start: Int) {
    var isFirst = true
    var isInList = false
    let lastProse = drafts.indices.last { drafts[$0].length >= 20 } ?? start
    for index in start..<max(start, drafts.count) {
      if case .known(let kind) = drafts[index].role {
        if isFirst && kind == .paragraph {
          appendParagraph(index, isFirst: true)
          isFirst = false
        } else {
          append(kind, index)
        }
        continue
      }
      if case .heading = drafts[index].role {
        isInList = false
        append(isFurniture(index) ? .furniture : .heading, index)
        continue
      }
      let kind = lineKind(index, inHead: index > lastProse)
      if kind == .furniture {
        isInList = FurnitureRule().opensList(words[index])
        append(.furniture, index)
      } else if let kind {
        append(kind, index)
      } else if isInList, isTitle(index) {
        append(.furniture, index)
      } else {
        isInList = false
        appendProse(index, isFirst: isFirst)
        isFirst = false
      }
    }
  }

  private mutating func appendProse(_ index: Int, isFirst: Bool) {
    if let kind = ItemRule().kind(of: words[index]) {
      append(kind, index)
    } else if !isFirst, isHeading(index) {
      append(.heading, index)
    } else {
      appendParagraph(index, isFirst: isFirst)
    }
  }

  private mutating func appendParagraph(_ index: Int, isFirst: Bool) {
    let span = drafts[index].span
    guard isFirst, metadata.dateline == nil,
      let dateline = DatelineReader.dateline(of: words[index], in: text),
      dateline.span.end < span.end
    else { return append(.paragraph, index) }
    blocks.append(Block(.dateline, dateline.span))
    take(dateline)
    let rest = Blank.trimmed(TextSpan(dateline.span.end, span.end), in: text.bytes.span)
    if !rest.isEmpty { blocks.append(Block(.paragraph, rest)) }
  }

  /// Whether the draft is a dateline on a line of its own.
  private func isDateline(_ index: Int) -> Bool {
    DatelineReader.dateline(of: words[index], in: text)?.span == drafts[index].span
  }

  private func isTitle(_ index: Int) -> Bool {
    drafts[index].length <= 20 && !HeadlineRule(words: words[index], isLast: false).endsLikeSentence
  }

  /// A short line without an end between two paragraphs of prose.
  private func isHeading(_ index: Int) -> Bool {
    guard index + 1 < drafts.count, drafts[index + 1].length >= 15,
      let last = blocks.last, last.kind == .paragraph || last.kind == .item || last.isFurniture
    else { return false }
    return HeadlineRule(words: words[index], isLast: false).canBeHeading
  }

  // Lines.

  private func isFurniture(_ index: Int) -> Bool {
    FurnitureRule().matches(words[index])
  }

  /// What the draft is when it is a line about the article or furniture; dates are such lines only
  /// around it.
  private func lineKind(_ index: Int, inHead: Bool) -> Block.Kind? {
    guard drafts[index].role == .text, !words[index].isEmpty else { return nil }
    if isFurniture(index) { return .furniture }
    if CaptionRule().matches(words[index]) { return .caption }
    if isDateline(index) { return .dateline }
    if let line = HeaderLineReader.line(of: words[index], in: text),
      inHead || line.kind == .byline
    {
      return line.kind
    }
    if SourceLineReader().publication(of: words[index], in: text) != nil { return .sourceLine }
    return nil
  }

  // Results.

  private mutating func append(_ kind: Block.Kind, _ index: Int) {
    let span = drafts[index].span
    blocks.append(Block(kind, span))
    switch kind {
    case .headline: metadata.headline = metadata.headline ?? oneLine(span)
    case .standfirst: metadata.standfirst = metadata.standfirst ?? oneLine(span)
    case .byline, .date, .sourceLine: take(index)
    case .dateline:
      if let dateline = DatelineReader.dateline(of: words[index], in: text) { take(dateline) }
    default: break
    }
  }

  private mutating func take(_ dateline: Dateline) {
    metadata.dateline = metadata.dateline ?? dateline.place
    metadata.published = metadata.published ?? dateline.date
    datelineAgency = datelineAgency ?? dateline.agency
  }

  private mutating func take(_ index: Int) {
    if let line = HeaderLineReader.line(of: words[index], in: text) {
      if metadata.bylines.isEmpty { metadata.bylines = line.authors }
      if metadata.published == nil || hasUpdateOnly && !line.isUpdate {
        metadata.published = line.published ?? metadata.published
        hasUpdateOnly = line.isUpdate
      }
      metadata.publication = metadata.publication ?? line.publication
    } else if let publication = SourceLineReader().publication(of: words[index], in: text) {
      metadata.publication = metadata.publication ?? publication
    } else if metadata.bylines.isEmpty, drafts[index].role == .known(.byline),
      (2...5).contains(words[index].count), words[index].allSatisfy(\.isNamelike)
    {
      metadata.bylines = [oneLine(drafts[index].span)]
    }
  }

  /// The words of `span` without syntax and with a single space between them.
  private func oneLine(_ span: TextSpan) -> String {
    var bytes: [UInt8] = []
    var start = span.start
    for syntax in markup.within(span) {
      if syntax.start > start { bytes += text.bytes[start..<syntax.start] }
      start = syntax.end
    }
    bytes += text.bytes[min(start, span.end)..<span.end]
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
