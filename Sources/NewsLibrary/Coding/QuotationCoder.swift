import NewsCore

/// Writes a quotation as bytes, its parts by how far they are from its words, and reads it back
/// without the reason.
///
/// Kinds are numbers that change with the version of the index only, so they are taken from the order
/// of their cases.
enum QuotationCoder {
  /// Which parts there are.
  private struct Parts: OptionSet {
    let rawValue: Int
    static let marks = Parts(rawValue: 1)
    static let cue = Parts(rawValue: 2)
    static let speaker = Parts(rawValue: 4)
    static let candidates = Parts(rawValue: 8)
    static let relay = Parts(rawValue: 16)
    static let joint = Parts(rawValue: 32)
  }

  private static let kinds = Quotation.Kind.allCases
  private static let uses = QuotationUse.allCases
  /// Whatever was done with words, or nothing that is known.
  private static let stances = [nil] + Stance.allCases
  private static let speakerKinds = SpeakerKind.allCases

  /// - Parameter last: where the quotation before begins.
  static func write(_ quotation: Quotation, after last: inout Int, to writer: inout ByteWriter) {
    let span = quotation.span
    var parts: Parts = []
    if quotation.outer != span { parts.insert(.marks) }
    if quotation.cue != nil { parts.insert(.cue) }
    if quotation.speaker != nil { parts.insert(.speaker) }
    if !quotation.candidates.isEmpty { parts.insert(.candidates) }
    if quotation.relay != nil { parts.insert(.relay) }
    let joint = quotation.speaker?.joint ?? []
    if !joint.isEmpty { parts.insert(.joint) }
    writer.write(signed: span.start - last)
    last = span.start
    writer.write(span.count)
    writer.write(parts.rawValue)
    writer.write(
      (index(of: quotation.stance) * uses.count + index(of: quotation.use)) * kinds.count
        + index(of: quotation.kind))
    if parts.contains(.marks) {
      writer.write(span.start - quotation.outer.start)
      writer.write(quotation.outer.end - span.end)
    }
    if let cue = quotation.cue { write(cue, near: span, to: &writer) }
    if let speaker = quotation.speaker {
      writer.write(quotation.certainty)
      write(speaker, near: span, to: &writer)
      if parts.contains(.joint) { writer.write(numbers: joint) }
    }
    if parts.contains(.candidates) {
      writer.write(quotation.candidates.count)
      for candidate in quotation.candidates { write(candidate, near: span, to: &writer) }
    }
    if let relay = quotation.relay { write(relay, near: span, to: &writer) }
  }

  static func quotation(
    from reader: inout ByteReader, after last: inout Int
  ) throws(ByteReader.Damage) -> Quotation {
    let start = try reader.position(last &+ (try reader.signed()))
    last = start
    let span = TextSpan(start, try reader.position(start &+ (try reader.number())))
    let parts = Parts(rawValue: try reader.number())
    let traits = try reader.number()
    guard traits >= 0, traits < kinds.count * uses.count * stances.count, span.end >= start else {
      throw ByteReader.Damage()
    }
    var outer = span
    if parts.contains(.marks) {
      let begin = try reader.position(start &- (try reader.number()))
      let end = try reader.position(span.end &+ (try reader.number()))
      guard begin <= start, end >= span.end else { throw ByteReader.Damage() }
      outer = TextSpan(begin, end)
    }
    let cue = parts.contains(.cue) ? try self.span(near: span, from: &reader) : nil
    let certainty = parts.contains(.speaker) ? try reader.number() : 0
    var speaker = parts.contains(.speaker) ? try self.speaker(near: span, from: &reader) : nil
    if let first = speaker, parts.contains(.joint) {
      speaker = Speaker(
        span: first.span, mention: first.mention, kind: first.kind,
        joint: try reader.numbers(below: Int.max))
    }
    var candidates: [Speaker] = []
    if parts.contains(.candidates) {
      for _ in 0..<(try reader.count()) {
        candidates.append(try self.speaker(near: span, from: &reader))
      }
    }
    let relay = parts.contains(.relay) ? try self.span(near: span, from: &reader) : nil
    return Quotation(
      span: span, outer: outer, kind: kinds[traits % kinds.count],
      use: uses[traits / kinds.count % uses.count], cue: cue,
      stance: stances[traits / kinds.count / uses.count], speaker: speaker, certainty: certainty,
      candidates: candidates, relay: relay, reason: "")
  }

  private static func write(_ speaker: Speaker, near span: TextSpan, to writer: inout ByteWriter) {
    write(speaker.span, near: span, to: &writer)
    let kind = index(of: speaker.kind)
    writer.write((speaker.mention.map { $0 + 1 } ?? 0) * speakerKinds.count + kind)
  }

  private static func speaker(
    near span: TextSpan, from reader: inout ByteReader
  ) throws(ByteReader.Damage) -> Speaker {
    let words = try self.span(near: span, from: &reader)
    let traits = try reader.number()
    guard traits >= 0 else { throw ByteReader.Damage() }
    let mention = traits / speakerKinds.count
    return Speaker(
      span: words, mention: mention == 0 ? nil : mention - 1,
      kind: speakerKinds[traits % speakerKinds.count])
  }

  /// What stands behind the words is told from their end, all else from their beginning.
  private static func write(_ part: TextSpan, near span: TextSpan, to writer: inout ByteWriter) {
    if part.start >= span.end {
      writer.write((part.start - span.end) << 1)
    } else {
      let distance = span.start - part.start
      writer.write((distance < 0 ? -distance << 1 | 1 : distance << 1) << 1 | 1)
    }
    writer.write(part.count)
  }

  private static func span(
    near span: TextSpan, from reader: inout ByteReader
  ) throws(ByteReader.Damage) -> TextSpan {
    let code = try reader.number()
    let distance = code >> 2
    let start =
      code & 1 == 0
      ? span.end &+ code >> 1 : code & 2 == 0 ? span.start &- distance : span.start &+ distance
    let begin = try reader.position(start)
    let end = try reader.position(begin &+ (try reader.number()))
    guard begin <= end else { throw ByteReader.Damage() }
    return TextSpan(begin, end)
  }

  private static func index<Kind: CaseIterable & Equatable>(of kind: Kind) -> Int {
    Kind.allCases.enumerated().first { $0.element == kind }?.offset ?? 0
  }

  private static func index(of stance: Stance?) -> Int { stance.map { index(of: $0) + 1 } ?? 0 }
}

extension ByteWriter {
  /// Adds a number that may be negative; small ones of either sign are short.
  mutating func write(signed number: Int) {
    write(number < 0 ? -number << 1 | 1 : number << 1)
  }
}

extension ByteReader {
  mutating func signed() throws(Damage) -> Int {
    let code = try number()
    return code & 1 == 0 ? code >> 1 : -(code >> 1)
  }

  /// A place in a text; anything else is damage.
  func position(_ number: Int) throws(Damage) -> Int {
    guard number >= 0, number <= Int(UInt32.max) else { throw Damage() }
    return number
  }
}
