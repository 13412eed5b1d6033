/// The words dates are written with.
enum CalendarWords {
  enum Meaning: Sendable {
    /// 1 to 12; `isShort` when it is an abbreviation.
    case month(Int, isShort: Bool)
    case weekday(Weekday, isShort: Bool)
    /// A day told from the day of writing: -1 for `yesterday`.
    case dayFromNow(Int)
    case unit(Unit)
    case season(Season)
  }

  enum Unit: Sendable {
    case day, weekend, week, fortnight, month, quarter, year, decade, century
  }

  enum Season: Sendable {
    case spring, summer, autumn, winter
  }

  static func meaning(of key: FoldedKey) -> Meaning? { words[key] }

  private static let words = WordMap<Meaning>(
    months + weekdays + [
      ("today tonight today's tonight's", .dayFromNow(0)),
      ("yesterday yesterday's", .dayFromNow(-1)),
      ("tomorrow tomorrow's", .dayFromNow(1)),
      ("day days", .unit(.day)), ("weekend weekends weekend's", .unit(.weekend)),
      ("week weeks week's", .unit(.week)), ("fortnight fortnights", .unit(.fortnight)),
      ("month months month's", .unit(.month)), ("quarter quarter's", .unit(.quarter)),
      ("year years year's", .unit(.year)), ("decade decades decade's", .unit(.decade)),
      ("century centuries century's", .unit(.century)),
      ("spring spring's", .season(.spring)), ("summer summer's", .season(.summer)),
      ("autumn autumn's fall fall's", .season(.autumn)), ("winter winter's", .season(.winter)),
    ])

  private static let months: [(String, Meaning)] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let short = [
      "jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec",
    ]
    return zip(1..., zip(names, short)).flatMap { number, words in
      [
        ("\(words.0) \(words.0)'s", Meaning.month(number, isShort: false)),
        (words.1, Meaning.month(number, isShort: true)),
      ]
    }
  }()

  private static let weekdays: [(String, Meaning)] = {
    let names: [(Weekday, String, String)] = [
      (.monday, "monday", "mon"), (.tuesday, "tuesday", "tue tues"),
      (.wednesday, "wednesday", "wed"), (.thursday, "thursday", "thu thur thurs"),
      (.friday, "friday", "fri"), (.saturday, "saturday", "sat"), (.sunday, "sunday", "sun"),
    ]
    return names.flatMap { day, name, short in
      [
        ("\(name) \(name)'s", Meaning.weekday(day, isShort: false)),
        (short, Meaning.weekday(day, isShort: true)),
      ]
    }
  }()

  /// Which way `last`, `this` and `next` point: -1, 0, 1.
  static func step(_ key: FoldedKey) -> Int? { steps[key] }

  static func isStep(_ key: FoldedKey) -> Bool { steps[key] != nil }

  private static let steps = WordMap<Int>([
    ("last past previous", -1), ("this current", 0), ("next coming following upcoming", 1),
  ])

  /// Before `last year` they make it the last one of something.
  static let determiners = WordSet("the his her its their my our your every each a")
  /// Before `50s`, an age.
  static let possessives = WordSet("his her their my your our")
  static let indefinite = WordSet("a an")
  static let articles = WordSet("the")
  static let connectors = WordSet("and or to through until till")
  static let centuries = WordSet("century centuries century's")
  /// Before the days that have names of their own: Good Friday.
  static let namedDays = WordSet(
    "good black bloody super ash palm easter holy cyber maundy shrove giving small")
  static let seasonOpeners = WordSet("in since until till by early late mid")
  /// Before `80s`, a decade and not an age.
  static let decadeOpeners = WordSet("the early late mid")
  /// Before a year long ago.
  static let yearOpeners = WordSet("of from to before after by between and")

  /// A month or a year follows: `in May`, `since 2015`.
  static let timePrepositions = WordSet(
    "in since until till til during early mid late around circa throughout earlier later")
  /// A month or a year may follow, or anything else: `of May`, `by 2015`.
  static let loosePrepositions = WordSet("of by from to through before after between and or")
  /// What goes on after a month that stands alone.
  static let links = WordSet(
    "of by from to through before after between and or for at on with in that when until as the")

  /// After a weekday they make a newspaper’s name.
  static let newspapers = WordSet(
    "times mirror telegraph herald express mail post tribune independent star world business news")

  /// What is counted after a number that could be a year: `2000 people`.
  static let afterCounts = WordSet(
    """
    people persons men women children soldiers troops fighters dead wounded injured deaths cases
    votes voters jobs workers employees homes houses families students refugees migrants police
    officers members miles mile kilometres kilometers km metres meters m feet ft acres hectares
    tonnes tons kg pounds dollars euros rupees yen yuan rubles percent per pc cent mph kph hours
    hrs gmt utc est edt bst cet points degrees units barrels mw megawatts km/h million billion
    times additional more
    """)
  /// Before a number that is a count, not a year.
  static let beforeCounts = WordSet(
    """
    nearly almost approximately roughly least exactly no number nos room flight page route highway
    top
    """)

  /// Before a number that is a count when its noun follows: `about 2000 fans`, but `about 1988`.
  static let hedges = WordSet("about some over only another than up to most")

  static let ago = WordSet("ago")

  /// What stands beside the date in a line that gives the date.
  static let besideDates = WordSet(
    """
    published updated posted created modified issued released first last date dated on at the of
    a.m am p.m pm a.m. p.m. h hrs local time noon midnight z t
    """)
}
