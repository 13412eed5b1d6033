import ArgumentParser
import NewsCore

/// `broadsheet evaluate pages`: how well articles are read from saved web pages.
struct EvaluatePagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract: "Measure how well articles are read from saved web pages, and show what is wrong.",
    discussion: """
      EXAMPLES:
        broadsheet evaluate pages folder
        broadsheet evaluate pages --errors 3 folder
        broadsheet evaluate pages --predictions out.json folder

      Each folder in the one given has source.html, the page as it was saved, expected.html, the \
      article’s running text, and may have expected-metadata.json with title, byline and \
      publishedTime. Compared is what export --format text prints.

      Precision and recall are those of all rows of four words, for each page; the figures are their \
      means over the pages, and F1 is the harmonic mean of those. A page is lost when less than a tenth \
      of its text is found. A headline is right when it has the same words, \
      the name of a site before or after them aside, a byline when it names only \
      words of the one annotated, a date when it is the same day.

      --predictions writes an object with an articleBody for each page, as the public benchmark of \
      article extraction has it.
      """)

  @Option(help: "How many of the worst pages to show.")
  var errors = 10

  @Option(help: "Write the texts found to this file.")
  var predictions: String?

  @Argument(help: "A folder of folders with a page each.")
  var folder: String

  func run() throws {
    let pages: [AnnotatedPage]
    do {
      pages = try AnnotatedPageReader().pages(in: folder)
    } catch {
      throw Complaint.failure("\(folder): \(error.message)")
    }
    let importer = ArticleImporter(pages: PagePool())
    let evaluation = PageEvaluator(importer: importer).evaluation(of: pages)
    if let predictions {
      try OutputFile(path: predictions).write(PagePredictionWriter().bytes(of: evaluation.results))
    }
    StandardFile.output.write(Array(PageReport(evaluation, errors: errors).text.utf8))
  }
}
