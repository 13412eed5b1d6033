/// Words in the names of events, works and products, days, and words that are never names.
enum OtherWords {
  /// Kinds of events that end a name.
  static let events = """
    War Wars Revolution Uprising Intifada Olympics Games Championship Championships Cup Tournament Open
    Festival Awards Award Prize Summit Conference Marathon Grand-Prix Prix Bowl Series Masters Derby
    Fair Expo Biennale Carnival Parade Massacre Genocide Holocaust Crisis Riots Crusade Crusades Armistice
    Day Eve Week Month Year Spring Anniversary Forum Election Elections Campaign Offensive Operation Battle
    Siege Trial Trials Disaster Famine Pandemic Epidemic Depression Coup Referendum Jubilee Ashes
    """

  /// Kinds of works, laws and treaties that end a name.
  static let works = """
    Act Treaty Accord Accords Agreement Amendment Bill Constitution Protocol Pact Charter Declaration Convention
    Code Law Resolution Report Bible Koran Quran Symphony Trilogy Code Plan Programme Program Show Rule
    """

  static let months = """
    January February March April May June July August September October November December Jan Feb Mar Apr Jun
    Jul Aug Sept Sep Oct Nov Dec
    """

  static let weekdays = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat
    Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
    """

  /// Words that never begin or make a name alone, whatever their case.
  static let functionWords = """
    a an the this that these those some any each every no not none and or but nor so yet if when while as because
    since until unless although though whereas after before during for from in into of off on onto out over
    under up down with within without about above across against along among around at behind below beneath
    beside besides between beyond by despite except inside near outside per through throughout till to toward
    towards upon via than then there here where why how what which who whom whose i he she it we you they me
    him her us them my his its our your their mine hers ours yours theirs myself himself herself itself
    ourselves themselves one two three four five six seven eight nine ten eleven twelve twenty thirty forty
    fifty hundred thousand million billion both either neither all most many much more less few several
    other others another such same own just only also too very even still already again ever never always often
    sometimes however therefore thus meanwhile moreover furthermore nevertheless instead otherwise perhaps maybe
    yes is are was were be been being am do does did done has have had having can could will would shall should
    may might must let i'm i've i'd i'll he's she's it's that's there's what's who's we're we've we'll
    we'd you're you've you'll they're they've they'll they'd don't doesn't didn't isn't aren't wasn't weren't
    won't wouldn't can't couldn't shouldn't hasn't haven't hadn't let's ain't am pm rt ok oh ah hi hello
    mr's according amid amidst following like unlike given asked told now today yesterday tomorrow tonight
    once twice thirteen fourteen fifteen sixteen seventeen eighteen nineteen sixty seventy eighty ninety
    dozen dozens hundreds thousands millions billions
    """
}
