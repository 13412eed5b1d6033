/// Words that say which way a day lies from the day of writing.
///
/// From reading some 450 days of the week in news: without them one of twelve was taken for the last
/// one where the next was meant.
enum DirectionWords {
  /// Verbs that point the day after them into the future, and what goes with them.
  static let future = WordSet(
    """
    will won't shall he'll she'll they'll we'll it'll i'll due scheduled expected slated upcoming
    expires
    """)
  /// Verbs that do so unless one of `notAhead` follows.
  static let modals = WordSet("would could may might must should")
  static let notAhead = WordSet("not have")
  /// Words that do so when `to` follows.
  static let intentions = WordSet(
    """
    set plan plans planned planning hope hopes hoping intend intends aim aims likely certain ready
    about going heading prepares preparing tipped is are
    """)
  static let to = WordSet("to")

  /// Verbs of telling and of past time, and words that open another clause: what stands before them has
  /// nothing to do with a day behind.
  static let endings = WordSet(
    """
    said says told announced added reported was were had did has been after since because who which
    whose
    """)
  static let have = WordSet("have")
  /// Behind a day that opens its sentence they open another clause.
  static let joiners = WordSet("and that whether if")

  /// What may stand before a day that opens its sentence.
  static let openers = WordSet("on from by but and then starting beginning early late")
  /// Right before a day they say that something is planned for it.
  static let aims = WordSet("for")
  /// `as soon as`, `no later than`.
  static let comparers = WordSet("as than")
  static let earliness = WordSet("soon early later")
}
