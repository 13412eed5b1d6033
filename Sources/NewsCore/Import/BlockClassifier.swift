/// Decides what each piece of a text is for: first the lines above the report, then the report itself.
struct BlockClassifier {
  let text: SourceText
  private let drafts: [BlockDraft]
  /// The words of each draft that is short enough for the rules about lines; empty for longer ones.
  private let words: [[LineWord]]
  private(set) var blocks: [Block] = []
  private(set) var metadata: ArticleMetadata
  private var datelineAgency: String?
  private var hasUpdateOnly = false

  /// Blocks longer than this are prose, in white-space-separated words.
  private static let longestLine = 70

  /// `metadata` is what the format told already; the text adds what is missing.
  init(text: SourceText, drafts: [BlockDraft], metadata: ArticleMetadata = ArticleMetadata()) {
    self.text = text
    self.drafts = drafts
    self.metadata = metadata
    words = drafts.map { draft in
      draft.length <= Self.longestLine
        ? LineWordScanner().words(in: text, draft.span, limit: 120) : []
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
      } else {
        return index
      }
      index += 1
    }
    return index
  }

  /// A section's name above the headline.
  private func isKicker(_ index: Int) -> Bool {
    guard drafts[index].role == .text, index + 1 < drafts.count, !words[index].isEmpty,
      words[index].count <= 3, isHeadline(index + 1)
    else { return false }
    return words[index].allSatisfy { HeaderWords.sections.contains($0.text) }
  }

  private func isHeadline(_ index: Int) -> Bool {
    if case .heading = drafts[index].role { return true }
    let rule = HeadlineRule(words: words[index], isLast: index + 1 == drafts.count)
    guard drafts[index].role == .text, rule.canBeHeadline,
      DatelineReader.dateline(in: text, drafts[index].span)?.isCertain != true
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
    guard drafts[index].role == .text else { return false }
    let following = drafts[(index + 1)...].indices.filter {
      lineKind($0, inHead: true) == nil
    }.prefix(6)
    guard let next = following.first else { return false }
    let rule = StandfirstRule(
      words: words[index], length: drafts[index].length,
      following: following.map { drafts[$0].length })
    if DatelineReader.dateline(in: text, drafts[index].span) != nil { return false }
    if !rule.canBeStandfirst { return false }
    if DatelineReader.dateline(in: text, drafts[next].span) != nil { return true }
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
      let dateline = DatelineReader.dateline(in: text, span), dateline.span.end < span.end
    else { return append(.paragraph, index) }
    blocks.append(Block(.dateline, dateline.span))
    take(dateline)
    let rest = Blank.trimmed(TextSpan(dateline.span.end, span.end), in: text.bytes.span)
    if !rest.isEmpty { blocks.append(Block(.paragraph, rest)) }
  }

  /// Whether the draft is a dateline on a line of its own.
  private func isDateline(_ index: Int) -> Bool {
    DatelineReader.dateline(in: text, drafts[index].span)?.span == drafts[index].span
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

  /// What the draft is when it is a line about the article or furniture; dates are such lines only around it.
  private func lineKind(_ index: Int, inHead: Bool) -> Block.Kind? {
    guard drafts[index].role == .text, !words[index].isEmpty else { return nil }
    if isFurniture(index) { return .furniture }
    if CaptionRule().matches(words[index]) { return .caption }
    if isDateline(index) { return .dateline }
    if let line = HeaderLineReader.line(in: text, drafts[index].span),
      inHead || line.kind == .byline
    {
      return line.kind
    }
    if SourceLineReader().publication(in: text, drafts[index].span) != nil { return .sourceLine }
    return nil
  }

  // Results.

  private mutating func append(_ kind: Block.Kind, _ index: Int) {
    let span = drafts[index].span
    blocks.append(Block(kind, span))
    switch kind {
    case .headline: metadata.headline = metadata.headline ?? oneLine(span)
    case .standfirst: metadata.standfirst = metadata.standfirst ?? oneLine(span)
    case .byline, .date, .sourceLine: take(span)
    case .dateline:
      if let dateline = DatelineReader.dateline(in: text, span) { take(dateline) }
    default: break
    }
  }

  private mutating func take(_ dateline: Dateline) {
    metadata.dateline = metadata.dateline ?? dateline.place
    metadata.published = metadata.published ?? dateline.date
    datelineAgency = datelineAgency ?? dateline.agency
  }

  private mutating func take(_ span: TextSpan) {
    if let line = HeaderLineReader.line(in: text, span) {
      if metadata.bylines.isEmpty { metadata.bylines = line.authors }
      if metadata.published == nil || hasUpdateOnly && !line.isUpdate {
        metadata.published = line.published ?? metadata.published
        hasUpdateOnly = line.isUpdate
      }
      metadata.publication = metadata.publication ?? line.publication
    } else if let publication = SourceLineReader().publication(in: text, span) {
      metadata.publication = metadata.publication ?? publication
    }
  }

  /// The words of `span` with a single space between them.
  private func oneLine(_ span: TextSpan) -> String {
    text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
