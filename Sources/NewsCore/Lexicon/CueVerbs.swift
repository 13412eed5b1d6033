/// Verbs that give words or thoughts as somebody's, as lemmas by family; a `+` doubles the last
/// letter in `-ed` and `-ing`.
///
/// Written down for this project from the classes of grammars and dictionaries of verbs: Quirk and
/// others 1985, sections 16.31 to 16.33 (factual and suasive verbs, verbs of intellectual state);
/// Levin 1993, classes 29 to 33 and 37 (appoint and characterise, conjecture, psychological state,
/// desire, judgment, communication); the frames of statement, judgment, request, commitment and
/// cognition of FrameNet.
enum CueVerbs {
  static let families: [(CueClass, String)] = [
    (.say, "say"),
    (.tell, "tell inform notify brief apprise alert update"),
    (.add, "add continue interject volunteer chime venture"),
    (
      .announce,
      "announce declare proclaim pronounce publicise publicize herald unveil trumpet notify"
    ),
    (
      .explain,
      """
      explain elaborate clarify outline detail recount recall narrate describe relate expound recap+
      summarise summarize reminisce chronicle spell sketch illustrate
      """
    ),
    (
      .stress,
      """
      stress emphasise emphasize underline underscore reiterate repeat highlight affirm reaffirm
      restate echo hammer
      """
    ),
    (.report, "report relay quote cite testify document cover"),
    (
      .write,
      """
      write tweet retweet post blog+ email e-mail text message cable hashtag+ pen+ publish jot+ scribble author note remark observe
      comment opine state sum+ caption read muse quip+ conclude
      """
    ),
    (.reply, "reply answer respond retort counter rebut+ interrupt"),
    (
      .manner,
      """
      shout whisper mutter murmur exclaim cry yell scream chant snap+ bark roar thunder growl grumble
      mumble stammer sob+ sigh gush enthuse seethe fume rant rave vent lament bemoan moan complain
      gripe whine crow gloat intone drawl sneer scoff snort bellow holler protest object
      """
    ),
    (.joke, "joke jest kid+ tease deadpan+ banter crack"),
    (
      .claim,
      """
      claim allege contend maintain insist assert purport profess boast brag+ swear avow aver+
      pretend fabricate lie
      """
    ),
    (.argue, "argue reason posit postulate theorise theorize submit+ counter assert hypothesize"),
    (.suggest, "suggest imply hint signal insinuate intimate telegraph indicate float"),
    (
      .deny,
      """
      deny dispute refute disavow disclaim contradict repudiate negate gainsay rebuff challenge
      contest
      """
    ),
    (.warn, "warn caution threaten forewarn admonish"),
    (
      .promise,
      "promise vow pledge swear commit+ guarantee undertake assure reassure offer volunteer"
    ),
    (
      .demand,
      """
      demand urge request order command instruct exhort implore beg+ plead press push require
      entreat beseech petition lobby encourage appeal invite bid+ direct pressure prod+
      agitate clamor clamour campaign forbid ban+ prohibit summon
      """
    ),
    (
      .propose,
      "propose recommend advise advocate counsel prescribe champion nominate suggest float moot"
    ),
    (.ask, "ask wonder question inquire enquire query quiz+ probe grill interrogate"),
    (.admit, "admit+ concede acknowledge confess own grant recognise recognize"),
    (
      .criticise,
      """
      criticise criticize slam+ blast condemn denounce decry attack mock ridicule rip+ lambast
      lambaste rebuke scold deride assail bash berate chide castigate excoriate lampoon skewer
      disparage belittle insult demean malign vilify demonise demonize trash savage pan+ censure
      upbraid reprimand reproach revile taunt smear slander knock deplore admonish chastise
      eviscerate pillory bludgeon pummel hit+ target tear rail inveigh lash fulminate
      """
    ),
    (.accuse, "accuse blame fault charge indict implicate impugn incriminate"),
    (
      .praise,
      """
      praise hail applaud laud commend compliment tout celebrate salute cheer extol+ glorify
      honour honor congratulate welcome credit flatter
      """
    ),
    (.thank, "thank bless greet"),
    (
      .call,
      """
      call dub+ label label+ brand term characterise characterize portray depict deem refer+ paint
      cast frame style nickname describe title entitle proclaim denominate
      """
    ),
    (.compare, "compare liken equate contrast rank rate"),
    (
      .think,
      """
      think believe reckon suppose presume guess suspect figure feel assume deem trust
      """
    ),
    (
      .judge,
      """
      consider view regard judge see find assess evaluate perceive interpret rate conceive treat
      """
    ),
    (.know, "know understand realise realize remember forget+ recognise grasp appreciate mind"),
    (
      .discover,
      "discover detect notice determine conclude ascertain establish deduce infer+ gather"
    ),
    (.learn, "learn hear read"),
    (.perceive, "see hear watch witness sense listen observe view"),
    (
      .expect,
      """
      expect predict forecast anticipate project estimate foresee speculate bet+ wager envision
      envisage calculate prophesy foretell await
      """
    ),
    (.want, "want wish desire hope prefer+ long yearn aspire crave seek need dream hanker"),
    (.fear, "fear worry dread fret+ agonise agonize panic despair"),
    (.plan, "plan+ intend aim mean propose prepare plot+ scheme contemplate mull consider weigh"),
    (.decide, "decide choose opt resolve determine elect rule agree vote"),
    (
      .like,
      """
      like love enjoy favour favor adore care appreciate relish cherish value prefer+
      """
    ),
    (
      .dislike,
      """
      hate dislike resent regret loathe detest despise abhor+ distrust mistrust lament mourn disdain
      begrudge scorn
      """
    ),
    (.admire, "admire respect trust revere envy idolise idolize esteem"),
    (.agree, "agree disagree concur+ consent accept differ approve disapprove assent acquiesce"),
    (.refuse, "refuse decline resist hesitate balk refrain"),
    (
      .reject,
      """
      reject dismiss ignore discount downplay shrug+ brush disregard oppose rebuff spurn minimise
      minimize trivialise trivialize sidestep dodge evade deflect duck disown denigrate discredit
      debunk
      """
    ),
    (
      .support,
      """
      support back endorse defend embrace espouse uphold embrace stand side align justify
      rationalise rationalize subscribe second adopt
      """
    ),
    (.show, "show indicate suggest find prove confirm imply attest verify corroborate"),
    (.reveal, "reveal disclose divulge leak expose confide"),
    (.demonstrate, "demonstrate prove exhibit display betray reflect illustrate convey evince"),
    (.seem, "seem appear sound look"),
    (
      .talk,
      """
      talk speak discuss debate address chat+ converse confer+ negotiate preach lecture sermonize
      pontificate bicker quarrel argue
      """
    ),
    (.mention, "mention cite note invoke name list point single raise broach"),
    (.allude, "allude refer+ hint nod+ gesture"),
    (.convince, "convince persuade teach assure satisfy sway talk"),
    (.remind, "remind impress"),
    (.light, "make give issue express voice deliver offer release raise pose air utter put+ use"),
    (.present, "present provide share submit+ file introduce register deliver"),
    (.spread, "spread circulate peddle push promulgate propagate disseminate parrot recite"),
    (.promote, "promote promulgate advertise pitch sell plug+ hype"),
    (.attempt, "try attempt strive vow struggle"),
    (.imagine, "imagine picture envisage ponder muse contemplate dream fantasise fantasize wonder"),
    (.focus, "focus concentrate dwell center centre"),
    (
      .react,
      """
      react respond marvel bristle rejoice rage laugh smile cringe wince recoil balk shudder
      celebrate delight
      """
    ),
    (.hold, "hold harbour harbor keep maintain cling"),
    (.doubt, "doubt question disbelieve mistrust second-guess"),
    (.study, "study examine review analyse analyze investigate survey poll probe explore research"),
    (.apologise, "apologise apologize atone repent"),
    (
      .affect,
      """
      alarm anger annoy outrage enrage infuriate irritate irk unsettle trouble disturb frustrate
      disappoint dismay upset+ shock stun+ surprise astonish amaze baffle puzzle confuse perplex
      horrify terrify frighten scare spook rattle unnerve disgust repulse offend embarrass
      humiliate please thrill excite energise energize inspire impress fascinate intrigue amuse
      charm captivate electrify galvanise galvanize appal+ concern sadden displease rankle
      """
    ),
    (.know, "identify misunderstand misread"),
    (.judge, "misjudge underestimate overestimate interpret prioritise prioritize"),
    (.plan, "eye lean incline strategise strategize conspire"),
    (.want, "pray covet itch"),
    (.reject, "renounce recant retract tolerate demur+"),
    (.criticise, "boo jeer heckle"),
    (.support, "sympathise sympathize empathise empathize commiserate"),
    (.doubt, "waver equivocate hedge grapple wrestle"),
    (.judge, "reconsider rethink revisit"),
    (.admit, "allow"),
    (.focus, "obsess fixate"),
  ]

  /// Verbs whose past form or participle is irregular: lemma, past form, participle where it
  /// differs.
  static let irregular = [
    "say said", "tell told", "write wrote written", "think thought", "feel felt", "know knew known",
    "find found", "see saw seen", "hear heard", "read read", "learn learned learnt",
    "understand understood", "forget forgot forgotten", "mean meant", "choose chose chosen",
    "seek sought", "swear swore sworn", "undertake undertook undertaken", "bid bid",
    "forecast forecast",
    "forbid forbade forbidden", "foresee foresaw foreseen", "bet bet", "foretell foretold",
    "show showed shown", "prove proved proven", "speak spoke spoken", "teach taught",
    "make made", "give gave given", "take took taken", "send sent",
    "hold held", "keep kept", "cling clung", "stand stood", "uphold upheld", "spread spread",
    "sell sold", "hit hit", "put put", "tear tore torn", "cast cast", "lie lied",
    "strive strove striven",
    "withdraw withdrew withdrawn", "dream dreamed dreamt", "plead pleaded pled",
    "beseech besought", "shrug shrugged",
    "misunderstand misunderstood", "misread misread", "rethink rethought", "upset upset",
  ]

  /// Lemmas with forms that rules of spelling would not give.
  static let participles = ["lie lying", "see seeing", "foresee foreseeing", "panic panicking"]
}
