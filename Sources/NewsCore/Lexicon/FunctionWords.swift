/// Closed classes of English words, which carry grammar rather than content.
///
/// The classes are those of any reference grammar (Quirk et al., "A Comprehensive Grammar of the
/// English Language").
enum FunctionWords {
  /// Words that open a sentence when capitalised inside a line of text, and are hardly ever part of
  /// a name.
  static let starters = WordSet(
    """
    the a an this that these those there here it its it's he he's his she she's her they they're
    their we we're our you you're your i i'm i've i'd i'll my who what when where why how which
    whose in on at by for from to with without within of after before during since until while as
    if because although though unless despite but and or nor so yet however still also then now
    meanwhile moreover instead indeed perhaps maybe no not yes some many most several few both all
    each every another other one two three is are was were do does did has have had can could may
    might must shall should will would let
    """)

  /// Words that stand alone for somebody told elsewhere, beside the personal pronouns.
  static let referring = WordSet(
    "who whom which that this these those each both either one another")

  /// Words that cannot follow a possessive directly: they need a noun phrase before them or begin a
  /// new one.
  static let afterNoun = WordSet(
    """
    a an the this that these those and or but nor so yet if when while as because since until after
    before although though unless than whether who whom whose which what where why how of in on at
    by for from to with without within into onto upon over under about against between among during
    through toward towards across behind beyond near is are was were be been being has have had do
    does did can could may might must shall should will would not he she it they we you i him her
    them us me his its their our your my there here also just only even then now again too
    """)
}
