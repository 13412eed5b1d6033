/// Words that say little about what a text is about, so that sharing them shows nothing.
enum LightWords {
  /// Closed classes after Quirk et al., "A Comprehensive Grammar of the English Language", and the
  /// verbs, nouns and adverbs that stand for others or only support them (its sections 2.44 "pro-
  /// forms" and 4.12 "primary verbs", and the light verbs of Jespersen 1942, part VI).
  private static let list = WordSet(
    """
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his
    himself she her hers herself it its itself they them their theirs themselves one ones
    this that these those here there who whom whose which what when where why how whoever whatever
    a an the some any no none every each either neither both all most many much more less few
    several such other others another own same
    in on at by for from to with without within of off out up down over under into onto upon about
    above below against between among during through toward towards across behind beyond near
    after before since until till while as than like via per
    and or but nor so yet if because although though unless whether then else
    be am is are was were been being have has had having do does did doing done can could may might
    must shall should will would ought need let
    not never also just only even still again too very really quite rather ever always already now
    today maybe perhaps well yes ok okay oh
    get gets got getting gotten go goes going gone went come comes came coming make makes made
    making take takes took taken taking give gives gave given giving put keep kept
    say says said saying tell tells told telling think thinks thought know knows knew known want
    wants wanted see sees saw seen look looks looking
    thing things something anything nothing everything way ways lot lots kind bit
    people someone anyone everyone somebody anybody everybody
    good great new big many first last time times day days year years
    i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's he'd he'll she's she'd
    she'll it's it'd it'll they're they've they'd they'll that's there's here's what's who's let's
    isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't cannot couldn't
    won't wouldn't shouldn't mustn't
    """)

  /// Whether the word with this key is one of them.
  static func contains(_ key: FoldedKey) -> Bool { list.contains(key) }
}
