/// The language of queries for articles as help and the manual explain it.
public enum ArticleQueryHelp {
  public static let rows = [
    QueryHelp.Row("missile", "has this word, in any case, with any accents"),
    QueryHelp.Row("Raisi", "a word with a capital letter is written just so"),
    QueryHelp.Row("missil*", "has a word that begins so"),
    QueryHelp.Row("\"human rights\"", "has these words in a row"),
    QueryHelp.Row("=naïve", "written just so: accents count as well"),
    QueryHelp.Row("NEAR(vote poll, 5)", "both, at most 5 words apart; 10 without a number"),
    QueryHelp.Row("/colou?r/", "a regular expression; case counts when it has a capital"),
    QueryHelp.Row("headline:vote", "the headline has it"),
    QueryHelp.Row("by:Marsh", "somebody of this name wrote it"),
    QueryHelp.Row("in:ledger", "the publication, folder or file is called so"),
    QueryHelp.Row("before:2021-06-22", "older articles; also 2021-06, 2021, 22 Jun 2021"),
    QueryHelp.Row("after:2021-06", "articles younger than that day, month or year"),
    QueryHelp.Row("person:marsh", "names a person so, in any case; also org: and place:"),
    QueryHelp.Row("-in:atlas", "- right before any term excludes it"),
    QueryHelp.Row("vote OR poll", "one of the two; terms side by side must all hold"),
    QueryHelp.Row("(vote OR poll) -no", "parentheses hold terms together"),
  ]

  /// The rows as plain text, two columns a line, for the manual.
  public static var text: String { QueryHelp.text(of: rows) }
}
