/// A family of cue words that are used alike: what they say of the words and how they take them.
enum CueClass: UInt8, CaseIterable, Sendable {
  case say = 1
  case tell, add, announce, explain, stress, report, write, reply, manner, joke
  case claim, argue, suggest, deny, warn, promise, demand, propose, ask, admit
  case criticise, accuse, praise, thank, call, compare
  case think, judge, know, discover, perceive, expect, want, fear, plan, decide, like, dislike
  case agree, refuse, show, seem, talk, mention, convince, remind, reject, support
  case light, attempt, imagine, demonstrate, focus, present, react, hold, doubt, study, admire
  case learn, reveal, allude, spread, promote, apologise
  /// Whose object is the one who feels: `alarmed residents`.
  case affect

  /// What a cue of the family says of the words.
  var stance: Stance {
    switch self {
    case .claim: .claim
    case .deny, .reject, .refuse: .denial
    case .warn: .warning
    case .promise: .promise
    case .demand, .propose: .demand
    case .ask: .question
    case .admit, .apologise: .admission
    case .criticise, .accuse: .criticism
    case .praise, .thank: .praise
    case .think, .judge, .know, .perceive, .expect, .want, .fear, .plan, .decide, .like, .dislike,
      .agree, .seem, .support, .attempt, .imagine, .doubt, .study, .admire, .learn, .hold,
      .discover, .affect:
      .opinion
    case .say, .tell, .add, .announce, .explain, .stress, .report, .write, .reply, .manner, .joke,
      .argue, .suggest, .call, .compare, .show, .talk, .mention, .convince, .remind,
      .light, .demonstrate, .focus, .present, .react, .reveal, .allude, .spread, .promote:
      .statement
    }
  }
}
