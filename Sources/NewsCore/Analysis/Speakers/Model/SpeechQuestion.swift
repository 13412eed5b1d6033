/// What the model of speech asks of an option.
package enum SpeechQuestion: Int, CaseIterable, Sendable {
  // Of somebody who may be the speaker: the rules that propose them.
  case rule, rulePair, ruleHead, ruleShape, ruleCue, ruleGap, ruleEnds, ruleHistory, ruleBlock
  case ruleBefore, rivals, rank
  // Where they stand.
  case place, punctuation, sentences, paragraphs, between, role, opening
  // Who they are.
  case lastSpeaker, earlierSpeaker, prominence, quoted, description, crossing, resolved
  // Of its being nobody.
  case nobodyShape, nobodyEnds, nobodyBefore, nobodyRule, nobodyCount, nobodyHistory, nobodyCase
  // Of somebody for whom a pronoun may stand.
  case distance, subject, gender, antecedentSpeaker, antecedentEarlier, antecedentProminence
  case recency, mentions, chain, antecedentQuoted, antecedentBlock, antecedentRank, antecedentRole
  case speaks, pronounBefore
  // Of its standing for none of them.
  case noneCount, noneRank, noneHistory, noneSubject
}
