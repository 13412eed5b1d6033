import ArgumentParser

/// `broadsheet evaluate`: how good the program is on annotated texts.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure the program on annotated texts of your own.",
    discussion: """
      EXAMPLES:
        broadsheet evaluate names news.conll
        broadsheet evaluate persons archive.jsonl
        broadsheet evaluate quotations news.jsonl
        broadsheet evaluate passages topics.jsonl
        broadsheet evaluate stories articles.jsonl
        broadsheet evaluate pages folder
      """,
    subcommands: [
      EvaluateNamesCommand.self, EvaluatePersonsCommand.self, EvaluateQuotationsCommand.self,
      EvaluatePassagesCommand.self, EvaluateStoriesCommand.self, EvaluatePagesCommand.self,
    ])
}
