/// Finds posts on social media: `@ninapark: …`, `… — Nina Park (@ninapark) May 3, 2021`, a line
/// `Nina Park (@ninapark) May 3` above the words, `Park tweeted: …`.
struct PostRules {
  let text: TokenText
  let blocks: [ProseBlock]
  private let longestName = 5

  func add(to passages: inout [SetOffPassage?]) {
    for (place, block) in blocks.enumerated() where passages[place] == nil {
      if let post = handle(in: block) ?? introduced(in: block) {
        passages[place] = post
      } else if let signature = signature(of: block) {
        let start = block.tokens.lowerBound
        if signature.dash > start {
          passages[place] = SetOffPassage(tokens: start..<signature.dash, label: signature.name)
        } else if place > 0, passages[place - 1] == nil, isPlain(blocks[place - 1].tokens) {
          passages[place - 1] = SetOffPassage(
            tokens: blocks[place - 1].tokens, label: signature.name)
        }
      } else if let name = heading(of: block), place + 1 < blocks.count,
        passages[place + 1] == nil, isPlain(blocks[place + 1].tokens)
      {
        passages[place + 1] = SetOffPassage(tokens: blocks[place + 1].tokens, label: name)
      }
    }
  }

  /// `@ninapark: We will stay.`, `Nina Park (@ninapark): We will stay.`
  private func handle(in block: ProseBlock) -> SetOffPassage? {
    let start = block.tokens.lowerBound
    let end = block.tokens.upperBound
    guard let colon = (start..<min(end, start + 10)).first(where: { text.isColon($0) }),
      colon > start, colon + 1 < end, isPlain(colon + 1..<end)
    else { return nil }
    let label = start..<colon
    if text.isAt(start), (start..<colon - 1).allSatisfy({ text.touchesNext($0) }) {
      return SetOffPassage(tokens: colon + 1..<end, label: label)
    }
    guard let name = named(from: start, limit: colon), name.end == colon else { return nil }
    return SetOffPassage(tokens: colon + 1..<end, label: name.name)
  }

  /// `Park tweeted: We will stay.`
  private func introduced(in block: ProseBlock) -> SetOffPassage? {
    let start = block.tokens.lowerBound
    let end = block.tokens.upperBound
    guard let colon = (start..<min(end, start + 8)).first(where: { text.isColon($0) }),
      colon > start + 1, colon + 3 < end, text.isCapitalised(start),
      Self.posting.contains(text.tokens[colon - 1].key), isPlain(colon + 1..<end),
      text.isCapitalised(colon + 1)
    else { return nil }
    return SetOffPassage(tokens: colon + 1..<end)
  }

  /// `— Nina Park (@ninapark) May 3, 2021` at the end of a block.
  private func signature(of block: ProseBlock) -> (dash: Int, name: Range<Int>)? {
    let tokens = block.tokens
    let near = max(tokens.lowerBound, tokens.upperBound - 14)..<tokens.upperBound
    for dash in near.reversed() where text.isDash(dash) {
      guard let name = named(from: dash + 1, limit: tokens.upperBound),
        dash == tokens.lowerBound || isPlain(tokens.lowerBound..<dash)
      else { continue }
      return (dash, name.name)
    }
    return nil
  }

  /// `Nina Park (@ninapark) May 3, 2021` as a whole block.
  private func heading(of block: ProseBlock) -> Range<Int>? {
    guard block.tokens.count <= 14,
      let name = named(from: block.tokens.lowerBound, limit: block.tokens.upperBound),
      text.tokens[block.tokens.upperBound - 1].kind == .number
        || name.end == block.tokens.upperBound
    else { return nil }
    return name.name
  }

  /// Capitalised words and a handle in brackets or without; `end` is after the handle.
  private func named(from start: Int, limit: Int) -> (name: Range<Int>, end: Int)? {
    var end = start
    while end < limit, end - start < longestName, text.isWord(end), text.isCapitalised(end) {
      end += 1
    }
    guard end > start, end < limit else { return nil }
    let name = start..<end
    let isBracketed = text.isMark(end, 0x28)
    if isBracketed { end += 1 }
    guard end + 1 < limit, text.isAt(end) else { return nil }
    while end + 1 < limit, text.touchesNext(end), !text.isMark(end + 1, 0x29),
      !text.isColon(end + 1)
    {
      end += 1
    }
    end += 1
    guard isBracketed else { return (name, end) }
    return end < limit && text.isMark(end, 0x29) ? (name, end + 1) : nil
  }

  /// Whether there are words and no quotation marks but apostrophes.
  private func isPlain(_ tokens: Range<Int>) -> Bool {
    tokens.contains { text.isWord($0) } && !tokens.contains { text.isDoubleMark($0) }
  }

  private static let posting = WordSet("tweeted tweets posted posts retweeted texted")
}
