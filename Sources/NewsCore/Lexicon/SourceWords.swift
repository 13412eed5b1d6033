/// Nouns by which news speaks of sources without a name, written down for this project from general
/// knowledge of English news; the kinds follow what style books of agencies say of sourcing
/// (Associated Press, Reuters: named, official, anonymous, document, other media).
enum SourceWords {
  /// Whoever is quoted so with `a` or in the plural keeps the name back.
  static let anonymous = WordSet(
    """
    official officials source sources aide aides adviser advisers advisor advisors insider insiders
    diplomat diplomats staffer staffers operative operatives person people individual individuals
    strategist strategists employee employees lawmaker lawmakers user users commenter commenters
    executive executives ally allies associate associates confidant confidants member members
    analyst analysts trader traders banker bankers donor donors negotiator negotiators envoy envoys
    witness witnesses informant informants whistleblower tipster
    """)

  /// An office or a task; with `the` or an owner one person has it.
  static let offices = WordSet(
    """
    spokesman spokeswoman spokesperson spokesmen spokespeople mayor president senator governor
    congressman congresswoman representative minister premier chancellor secretary ambassador judge
    justice prosecutor attorney lawyer sheriff chief commissioner chairman chairwoman chairperson
    chair director manager coach captain principal dean professor doctor physician bishop
    archbishop pope cardinal rabbi imam king queen prince princess speaker leader nominee candidate
    front-runner frontrunner incumbent challenger moderator host anchor editor author owner founder
    ceo executive treasurer general colonel commander admiral lieutenant sergeant officer detective
    councilman councilwoman councillor legislator assemblyman delegate deputy counsel consul
    president-elect magistrate referee superintendent coroner pastor reverend priest vicar
    publicist agent organizer organiser coordinator billionaire businessman businesswoman mogul
    tycoon magnate developer entrepreneur democrat republican lawmaker politician ex-president
    ex-governor libertarian activist economist pollster strategist historian scientist writer
    columnist reporter journalist comedian actor actress singer veteran surgeon neurosurgeon
    independent conservative socialist hopeful contender
    """)

  /// People taken together.
  static let groups = WordSet(
    """
    residents critics opponents supporters voters democrats republicans conservatives liberals
    protesters protestors demonstrators activists experts scientists researchers scholars
    economists analysts observers lawyers attorneys prosecutors investigators authorities police
    reporters journalists editors students parents teachers doctors neighbours neighbors fans
    crowd audience families relatives friends colleagues leaders members politicians senators
    lawmakers legislators congressmen governors mayors candidates delegates rivals advocates
    proponents detractors skeptics sceptics workers employees women men children others some many
    several most few both everyone everybody americans europeans locals villagers farmers
    passengers survivors victims veterans soldiers troops rebels militants hosts panelists
    commentators pundits bloggers users followers attendees participants respondents states
    countries governments nations officers detectives firefighters rescuers medics organizers
    organisers backers loyalists allies aides officials
    """)

  /// Something written, or a broadcast piece of words.
  static let documents = WordSet(
    """
    report reports statement statements lawsuit lawsuits suit complaint complaints indictment
    affidavit filing filings memo memos memorandum letter letters email emails e-mail e-mails
    document documents poll polls survey surveys study studies article articles story stories
    editorial editorials column essay book books memoir autobiography biography bill law act
    amendment constitution resolution ruling opinion order petition transcript transcripts record
    records file files page website site tweet tweets post posts message messages text texts
    caption headline sign signs banner placard ad ads advertisement commercial video clip
    description summary brief release communique communiqué manifesto platform plan proposal
    agreement deal treaty contract declaration note notes dossier analysis review paper booklet
    brochure flyer leaflet pamphlet press-release invitation biography profile entry plaque
    warrant testimony verdict motion subpoena
    """)

  /// A newspaper, an agency, a broadcaster.
  static let media = WordSet(
    """
    newspaper newspapers paper magazine magazines agency broadcaster network networks station
    channel outlet outlets tabloid tabloids daily weekly media press tv television radio blog wire
    newswire
    """)

  /// A body of people that speaks as one.
  static let bodies = WordSet(
    """
    company companies firm group organization organisation ministry department agency government
    administration campaign committee commission council court board party union association
    university college school bank institute foundation church charity nonprofit coalition caucus
    congress parliament senate house embassy army military navy force team club league federation
    office bureau center centre alliance corporation business industry hospital panel jury pac
    super-pac think-tank movement regime state city county country nation
    """)

  /// Words that make whoever they stand before one of several.
  static let indefinite = WordSet("a an one another some several two three four many few any")

  /// Names of media by their last word: `the Leeds Herald`.
  static let mediumHeads = WordSet(
    """
    news times post herald tribune gazette journal chronicle telegraph guardian observer daily
    weekly magazine mail express mirror globe standard review bulletin radio television tv press
    broadcasting newspaper star-ledger inquirer examiner register courier dispatch sentinel
    """)
}
