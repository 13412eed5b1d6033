/// The language of queries for quotations as help and the manual explain it.
public enum QueryHelp {
  /// A form of the language and what it asks for.
  public struct Row: Hashable, Sendable {
    public let form: String
    public let meaning: String

    init(_ form: String, _ meaning: String) {
      self.form = form
      self.meaning = meaning
    }
  }

  public static let rows = [
    Row("vote", "has a word that begins so, in any case, with any accents"),
    Row("\"human rights\"", "has these words, whole and in a row"),
    Row("=No  =\"No way\"", "has them written just so: case and accents count"),
    Row("said:Raisi", "who says it, by name or as the text describes them"),
    Row("said:nobody", "it is left open who says it"),
    Row("about:Biden", "it or its sentence names this, not as the speaker"),
    Row("in:ledger", "the publication, folder or file is called so"),
    Row("kind:direct", "direct, mixed or indirect"),
    Row("cue:denied", "the cue is this word in any form: denies, denying"),
    Row("cue:denial", "or what it means: " + stances.prefix(6).joined(separator: " ")),
    Row("cue:praise", "also " + stances.dropFirst(6).joined(separator: " ")),
    Row("before:2021-06-22", "older articles; also 2021-06, 2021, 22 Jun 2021"),
    Row("after:2021-06", "articles younger than that day, month or year"),
    Row("-in:atlas", "- right before any term excludes it"),
    Row("vote OR poll", "one of the two; terms side by side must all hold"),
    Row("(vote OR poll) -no", "parentheses hold terms together"),
  ]

  private static let stances = Stance.allCases.map(\.rawValue)

  /// The rows as plain text, two columns a line, for the manual.
  public static var text: String { text(of: rows) }

  static func text(of rows: [Row]) -> String {
    let width = rows.map(\.form.count).max() ?? 0
    return rows.map { row in
      "  " + row.form + String(repeating: " ", count: width - row.form.count + 2) + row.meaning
        + "\n"
    }.joined()
  }
}
