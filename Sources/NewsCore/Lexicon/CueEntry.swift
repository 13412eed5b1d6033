/// What a word can be as a cue; a word may be a verb, a noun and an adjective.
struct CueEntry: Sendable {
  /// The form of a verb.
  enum Form: UInt8, Sendable {
    case base, present, past, participle, progressive
  }

  var verb: CueClass?
  var form = Form.base
  var noun: CueClass?
  var adjective: CueClass?
}
