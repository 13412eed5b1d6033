/// Tells for what words stand in quotation marks, by their own looks and the words next to them.
///
/// It does not look for a speaker: words that look like a term are speech all the same when a cue
/// says whose they are.
struct UseReader {
  let speech: SpeechText
  private let nicknames: NicknameRules
  private let titles: TitleRules
  private let terms: TermRules

  init(speech: SpeechText) {
    self.speech = speech
    nicknames = NicknameRules(speech: speech)
    titles = TitleRules(speech: speech)
    terms = TermRules(speech: speech)
  }

  /// The use of each passage, given the sentences of the writer's that they stand in.
  func uses(of passages: [QuotedPassage], in frames: [SpeechFrame]) -> [QuotationUse] {
    var uses = [QuotationUse](repeating: .speech, count: passages.count)
    for frame in frames {
      for index in frame.passages { uses[index] = use(of: passages[index], in: frame.tokens) }
    }
    return uses
  }

  /// The use of a passage in a sentence of the writer's.
  private func use(of passage: QuotedPassage, in sentence: Range<Int>) -> QuotationUse {
    if nicknames.isNickname(passage, in: sentence) { return .nickname }
    if terms.isCarried(passage, in: sentence) { return .term }
    if titles.isIntroduced(passage, in: sentence) { return .title }
    if terms.isTerm(passage, in: sentence) { return .term }
    return titles.isTitle(passage, in: sentence) ? .title : .speech
  }
}
