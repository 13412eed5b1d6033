/// Words that say that something was said.
///
/// The verbs are those that grammars and style books list as reporting verbs (Quirk et al. 1985,
/// section 16.31, "factual and suasive verbs of speaking"; Levin 1993, classes 37 "communication",
/// 29.1 to 29.3 "appoint, characterize, dub" and 33 "judgment"), in the forms news uses, written
/// down for this project.
enum CueWords {
  /// Speaking and writing: what follows or stands in quotation marks is what was said.
  static let sayingList = """
    said says say saying told tells tell telling added adds add adding asked asks ask asking wrote
    writes write writing tweeted tweets tweeting posted replied replies reply replying explained
    explains explain explaining argued argues argue arguing noted notes note noting recalled
    recalls recalling continued continues continuing insisted insists insist insisting declared
    declares declaring stated states stating warned warns warn warning concluded concludes
    concluding announced announces announcing claimed claims claim claiming acknowledged
    acknowledges acknowledging quipped quips joked jokes joking responded responds responding
    remarked remarks remarking observed observes observing answered answers answering admitted
    admits admitting conceded concedes conceding vowed vows vowing urged urges urging suggested
    suggests suggesting promised promises promising pledged pledges pledging predicted predicts
    predicting asserted asserts asserting contended contends contending maintained maintains
    maintaining stressed stresses stressing emphasized emphasised emphasizes emphasises emphasizing
    emphasising underlined underscored reiterated reiterates reiterating repeated repeats repeating
    commented comments commenting complained complains complaining confirmed confirms confirming
    denied denies denying disclosed revealed reveals revealing reported reports reporting read
    reads testified testifies testifying tweeted shouted shouts shouting yelled yells yelling cried
    cries crying screamed whispered muttered murmured exclaimed exclaims chanted chanting countered
    counters countering retorted retorts boasted boasts boasting bragged mused muses musing
    lamented laments lamenting wondered wonders wondering advised advises agreed agrees believes
    believed thinks thought think cautioned cautions cautioning proclaimed proclaims proclaiming
    recounted relayed opined opines offered offers interjected interrupted demanded demands
    demanding pleaded begged informed informs instructed ordered alleged alleges alleging
    speculated speculates speculating estimated estimates estimating summarized summarised snapped
    scoffed sneered thundered blasted tweets chimed protested ventured volunteered hinted implied
    explained clarified elaborated detailed outlined related relates fumed fumes exhorted exhorts enthused gushed warns seethed deadpanned captioned
    hashtagged blogged emailed e-mailed texted messaged cabled telegraphed penned quoted quotes
    quoting cited cites citing
    """

  static let saying = WordSet(sayingList)

  /// Calling, describing and judging: a few words in quotation marks are the subject's.
  static let labellingList = """
    called calls call calling described describes describe describing dubbed dubs dubbing labeled
    labelled labels labeling labelling branded brands branding termed terms terming deemed deems
    denounced denounces denouncing condemned condemns condemning decried decries decrying
    criticized criticised criticizes criticises criticizing criticising slammed slams slamming
    blasted blasts blasting ripped rips ripping mocked mocks mocking ridiculed ridicules dismissed
    dismisses dismissing rejected rejects rejecting accused accuses accusing blamed blames blaming
    characterized characterised characterizes characterises characterizing characterising referred
    refers referring portrayed portrays portraying depicted hailed hails hailing praised praises
    praising lauded lauds lauding touted touts touting applauded celebrated welcomed welcomes
    defended defends defending attacked attacks attacking compared compares comparing likened
    likens derided derides deriding lambasted lambasts chided scolded castigated assailed trashed
    bashed knocked heralded credited cited considered considers regarded regards viewed views sees
    deplored lampooned skewered nicknamed excoriated rebuked disputed disputes expressed expresses
    expressing voiced raised apologized apologised 

    """

  static let labelling = WordSet(labellingList)

  /// Wanting, planning and feeling: the weakest cue for words in quotation marks.
  static let intendingList = """
    spoke speaks speaking talked talks talking discussed discusses addressed put puts
    wants wanted want hopes hoped hope plans planned seeks sought called supports supported opposes
    opposed proposed proposes proposing pushed pushes pushing advocated advocates advocating
    promoted promotes invoked invokes invoking endorsed endorses endorsing found finds showed shows
    showing show felt feels knows knew understands understood decided learned learnt feared fears
    expects expected encouraged encourages encouraging challenged challenges invited requested
    requests pressed presses questioned questions pointed points gave gives giving made makes
    making issued issues issuing released releases used uses using declined refused refuses
    """
}
