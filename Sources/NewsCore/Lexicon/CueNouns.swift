/// Nouns and adjectives that give words or thoughts as somebody's, by family.
///
/// Written down for this project: the nouns of Quirk and others 1985, section 17.26 (nouns that
/// take a content clause), and the adjectives of section 16.34 (adjectives with a content clause or
/// an infinitive of a person's feeling).
enum CueNouns {
  static let families: [(CueClass, String)] = [
    (
      .say,
      "statement remark comment comments remarks statements word words message messages observation"
    ),
    (.announce, "announcement declaration proclamation announcements declarations"),
    (.explain, "explanation description account version explanations descriptions narrative"),
    (.stress, "emphasis insistence assurance assurances"),
    (.report, "report reports testimony news rumor rumors rumour rumours gossip"),
    (.write, "tweet tweets letter email op-ed essay memo column editorial article"),
    (.reply, "answer response reply retort rebuttal answers responses"),
    (
      .claim,
      "claim claims allegation allegations assertion assertions contention boast boasts lie lies"
    ),
    (.argue, "argument arguments case thesis reasoning theory theories"),
    (.suggest, "suggestion suggestions hint hints implication implications speculation"),
    (.deny, "denial denials"),
    (.warn, "warning warnings threat threats caution"),
    (.promise, "promise promises pledge pledges vow vows commitment commitments oath guarantee"),
    (
      .demand,
      "demand demands call calls request requests appeal appeals plea pleas order orders push"
    ),
    (.propose, "proposal proposals recommendation recommendations advice plan plans"),
    (.ask, "question questions inquiry query inquiries"),
    (.admit, "admission confession acknowledgement acknowledgment concession"),
    (
      .criticise,
      """
      criticism criticisms condemnation attack attacks insult insults mockery rebuke ridicule
      critique complaint complaints barb barbs
      """
    ),
    (.accuse, "accusation accusations charge charges"),
    (.praise, "praise compliment compliments endorsement tribute"),
    (.call, "characterization characterisation depiction portrayal label"),
    (.compare, "comparison comparisons"),
    (.think, "belief beliefs opinion opinions conviction convictions idea ideas notion assumption"),
    (.judge, "view views judgment judgement assessment verdict perception perceptions impression"),
    (.know, "knowledge understanding awareness memory recognition"),
    (.discover, "finding findings conclusion conclusions discovery"),
    (.expect, "expectation expectations prediction predictions forecast estimate hunch"),
    (.want, "desire desires wish wishes hope hopes dream dreams ambition preference eagerness"),
    (.fear, "fear fears worry worries concern concerns anxiety anxieties dread"),
    (.plan, "intention intentions intent goal goals aim determination"),
    (.decide, "decision decisions ruling resolve choice"),
    (.like, "love affection enthusiasm support appetite"),
    (.dislike, "hatred hostility anger resentment disdain contempt antipathy distrust outrage"),
    (.admire, "admiration respect"),
    (.agree, "agreement consensus consent disagreement"),
    (.refuse, "refusal unwillingness reluctance"),
    (.reject, "rejection dismissal opposition"),
    (.doubt, "doubt doubts skepticism scepticism suspicion suspicions"),
    (.talk, "speech speeches talk talks discussion discussions debate rhetoric"),
    (.mention, "mention reference references"),
    (.apologise, "apology apologies regret regrets"),
    (.support, "stance position positions stand"),
    (.study, "poll polls survey surveys analysis study studies"),
    (.want, "willingness interest priority priorities"),
    (.fear, "unease nervousness apprehension misgivings reservations qualms pessimism alarm"),
    (.like, "sympathy sympathies passion excitement satisfaction approval optimism"),
    (
      .dislike,
      """
      aversion frustration frustrations disappointment dissatisfaction disapproval displeasure
      dismay mistrust remorse
      """
    ),
    (.think, "faith trust confidence feeling feelings sentiment sentiments instinct instincts"),
    (.judge, "attitude attitudes interpretation interpretations vision"),
    (.say, "quip quips slogan mantra post posts pitch"),
    (.criticise, "tirade tirades diatribe rant rants screed"),
    (.reveal, "disclosure revelation revelations confirmation clarification"),
    (.demand, "instruction instructions invitation urging"),
  ]

  static let adjectives: [(CueClass, String)] = [
    (.think, "convinced certain sure confident positive persuaded"),
    (.know, "aware unaware mindful conscious"),
    (.fear, "worried concerned afraid fearful anxious nervous scared wary alarmed uneasy leery"),
    (
      .want,
      "hopeful eager keen willing ready determined optimistic desperate anxious happy adamant"
    ),
    (.expect, "pessimistic bullish bearish hopeful likely expected"),
    (.doubt, "skeptical sceptical doubtful unsure uncertain unconvinced suspicious dubious"),
    (.like, "fond glad happy pleased delighted thrilled proud grateful excited enthusiastic"),
    (
      .dislike,
      """
      angry upset furious outraged sorry sad disappointed frustrated unhappy ashamed dismayed
      embarrassed appalled disgusted displeased irritated irked incensed bitter mad tired
      """
    ),
    (.react, "surprised shocked stunned amazed astonished baffled puzzled impressed"),
    (.refuse, "unwilling reluctant hesitant loath"),
    (.claim, "adamant emphatic insistent"),
    (.criticise, "critical dismissive contemptuous scornful"),
    (.praise, "complimentary supportive appreciative"),
    (.seem, "clear unclear unlikely apparent obvious evident possible impossible reported"),
    (.explain, "vocal outspoken blunt candid explicit"),
    (.know, "familiar unfamiliar"),
    (.want, "interested curious open intent bent inclined disposed prepared"),
    (.like, "comfortable satisfied content enamored enamoured energized energised inspired"),
    (.dislike, "uncomfortable dissatisfied offended insulted hostile opposed"),
    (.fear, "rattled shaken unnerved spooked cautious"),
    (.doubt, "ambivalent undecided torn conflicted confused perplexed"),
    (.support, "sympathetic committed devoted loyal"),
    (.refuse, "defiant unapologetic resigned"),
    (.focus, "obsessed fixated preoccupied"),
  ]
}
