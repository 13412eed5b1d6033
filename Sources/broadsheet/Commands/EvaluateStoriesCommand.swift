import ArgumentParser
import NewsCore

/// `broadsheet evaluate stories`: how well articles are grouped into stories.
struct EvaluateStoriesCommand: EvaluatingCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    abstract: "Measure how well articles are grouped into stories, and show what is wrong.",
    discussion: """
      EXAMPLES:
        broadsheet evaluate stories articles.jsonl
        broadsheet evaluate stories --predictions out.jsonl articles.jsonl

      Each line is a JSON object with doc (a name), text, and story, null or left out for an article that is \
      only there to be told apart. The program reads doc and text alone. B-cubed is over the articles that \
      have a story.

      --predictions writes doc and story for each article.
      """)

  @Option(help: "How many errors to show.")
  var errors = 10

  @OptionGroup var files: EvaluationFiles

  func articles(in file: AnnotatedFile) throws(ExitCode) -> [MarkedStoryText] {
    try file.storyTexts()
  }

  func evaluation(of texts: [MarkedStoryText]) -> StoryEvaluation {
    StoryEvaluator().evaluation(of: texts)
  }

  func predictions(of evaluation: StoryEvaluation, for texts: [MarkedStoryText]) -> [UInt8] {
    var writer = JSONWriter()
    for (text, story) in zip(texts, evaluation.stories) {
      writer.object { writer in
        writer.member("doc", text.name)
        writer.member("story", story)
      }
      writer.endLine()
    }
    return writer.bytes
  }

  func show(_ evaluation: StoryEvaluation) {
    StandardFile.output.write(Array(StoryReport(evaluation, errors: errors).text.utf8))
  }
}
