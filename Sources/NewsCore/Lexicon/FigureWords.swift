/// The words around numbers.
enum FigureWords {
  /// What hedges a number, by the word before it.
  static func approximation(before key: FoldedKey) -> Figure.Approximation? { hedges[key] }

  private static let hedges = WordMap<Figure.Approximation>([
    ("about around roughly approximately some estimated circa approx perhaps", .about),
    ("nearly almost", .nearly), ("over above exceeding topping surpassing", .moreThan),
    ("under below", .lessThan), ("minimum", .atLeast), ("maximum", .atMost),
  ])

  /// What hedges a number, by the two words before it.
  static func approximation(_ first: FoldedKey, _ second: FoldedKey) -> Figure.Approximation? {
    if second == than {
      if more.contains(first) { return .moreThan }
      return less.contains(first) ? .lessThan : nil
    }
    if second == least { return first == at ? .atLeast : nil }
    if second == most { return first == at ? .atMost : nil }
    if second == to { return first == up ? .atMost : first == close ? .nearly : nil }
    if second == `as` { return manyMuch.contains(first) ? .atMost : nil }
    return nil
  }

  /// What hedges a number, by the two words behind it: `or so`.
  static func approximation(
    behind first: FoldedKey, _ second: FoldedKey
  ) -> Figure.Approximation? {
    first == or ? alternatives[second] : nil
  }

  private static let or = FoldedKey("or")
  private static let alternatives = WordMap<Figure.Approximation>([
    ("so thereabouts", .about), ("more above", .atLeast), ("less fewer under below", .atMost),
  ])

  private static let than = FoldedKey("than")
  private static let least = FoldedKey("least")
  private static let most = FoldedKey("most")
  private static let at = FoldedKey("at")
  private static let to = FoldedKey("to")
  private static let up = FoldedKey("up")
  private static let close = FoldedKey("close")
  private static let `as` = FoldedKey("as")
  private static let more = WordSet("more greater larger higher longer better")
  private static let less = WordSet("less fewer lower smaller")
  private static let manyMuch = WordSet("many much high")

  /// Numbers of unknown size that stand alone: `dozens of`, `thousands`.
  static let vaguePlurals = WordSet(
    "dozens scores hundreds thousands millions billions trillions lakhs crores tens")
  /// Before a size: `several million`, `a few hundred`.
  static let few = WordSet("few several many")
  static let handful = WordSet("handful couple")
  static let indefinite = WordSet("a an")
  /// Before a number of things that were named before.
  static let pointers = WordSet("the these those both all his her its their my our your")

  /// Before a number they make it the number of a name: `Article 5`, `Boeing 737`.
  static let numbered = WordSet(
    """
    article articles section sections chapter page pages room number no nos channel route highway
    interstate act level phase grade type class version windows flight boeing airbus apollo unit
    block gate platform psalm resolution amendment rule title schedule annex appendix figure table
    division group stage tier category zone area district ward precinct sector line bus exit pier
    runway ward formula studio bbc itv sky radio fox super round week day year series season episode
    part book volume issue game lap turn hole seed covid iphone mark under-
    """)

  /// After a number they make it a time of day.
  static let timesOfDay = WordSet(
    "am pm a.m a.m. p.m p.m. o'clock gmt utc est edt bst cet et noon midnight hrs")

  /// Words that end the search for what is counted.
  static let stops = WordSet(
    """
    a an the this that these those and or but nor so yet if when while as because since until after
    before although though unless than whether who whom whose which what where why how of in on at
    by for from to with without within into onto upon over under about against between among during
    through toward towards across behind beyond near is are was were be been being has have had do
    does did can could may might must shall should will would not he she it they we you i him her
    them us me his its their our your my there here also just only even then now again too out up
    down off ago later earlier each per not no said says more less fewer another so both alone
    overall apiece respectively
    """)
  /// Nouns in the plural without an s at the end.
  static let plurals = WordSet(
    """
    people men women children police personnel troops staff dead wounded injured missing homeless
    cattle sheep fish aircraft seats media data criteria servicemen servicewomen policemen firemen
    fishermen gunmen militiamen businessmen clergymen congressmen spokesmen teeth feet
    """)
  /// After `one`, they make it a number and not a pronoun.
  static let counted = WordSet(
    """
    person man woman child boy girl soldier officer policeman civilian vote death case victim
    suspect gunman passenger student worker protester month year week hour minute mile building
    house country state member
    """)
}
