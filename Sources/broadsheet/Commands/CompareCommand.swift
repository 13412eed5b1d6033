import ArgumentParser
import NewsCore

/// `broadsheet compare PATH…`: what accounts share, where they differ, what only one of them has.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what accounts of one event share, where they differ, what only one has.",
    discussion: """
      EXAMPLES:
        broadsheet compare Articles
        broadsheet compare --format markdown one.txt other.html > report.md
        broadsheet compare --format json Articles | jq '.differences[] | select(.verdict == "differs")'

      Each thing for which several accounts give a number, a day, a name or a speaker gets a verdict: agrees; rounder, \
      when numbers are not the same and one is a rounded or hedged form of the other; later, when a count is higher \
      in an account of a later day; else differs. Words in quotation marks differ where two accounts have other words \
      between words that both print, and no … or brackets say so, names where a few letters do, or the forename in \
      sentences that surely correspond. Nobody is said to be right. Only here are people, \
      quotations and figures that no other account may be meant to have, and sentences that none of them is likely to \
      tell, or hardly likely and with such a person or figure; text and Markdown put them together by passage. Missing is what all \
      others have, of three accounts or more. What was not understood counts as neither. Names for things are what \
      accounts call the same person, those whom they count alike, or the same group or act in sentences that \
      correspond, where their words differ.

      JSON is one object: accounts (file, publication, published, words, independent_of: the accounts with which \
      it has little in common word for word; sentences and sentences_compared where only the first are compared with \
      those of others), links between sentences that tell of the same (a, b: file, start, \
      end; certainty in percent, reasons), differences (what, kind, verdict, values: file, start, end, text, value, \
      unit), only (file, start, end, kind, text), missing (file, kind, text, in) and names (what, values: file, start, \
      end, text, count). Offsets are bytes of the text in UTF-8. CSV has a line for each value and each item, by the \
      column list: differences, names, only or missing.
      """)

  @Option(help: "How to print: text for people, markdown (a report), json (one object), or csv.")
  var format = ComparisonFormat.text

  @OptionGroup var correcting: CorrectionOptions

  @OptionGroup var columns: ColumnOptions

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  func run() throws {
    let source = ArticleSource(paths: paths, columns: columns.columns, pages: PagePool())
    let list = correcting.list()
    let reference = try source.crossReference(list)
    let anchors = AnchorFinder(reference.documents).anchors(list.anchors)
    let comparison = AccountComparer().comparison(of: reference).anchored(by: anchors)
    Complaint.partlyCompared(
      comparison.accounts.compactMap { account in
        account.part.map { (comparison.documents[account.document].article.id.name, $0) }
      })
    StandardFile.output.write(bytes(of: comparison))
  }

  private func bytes(of comparison: Comparison) -> [UInt8] {
    switch format {
    case .text: Array(Sanitizer.text(ComparisonReport(comparison, style: .text).text).utf8)
    case .markdown:
      Array(Sanitizer.text(ComparisonReport(comparison, style: .markdown).text).utf8)
    case .json: ComparisonWriter(comparison).json
    case .csv: ComparisonTable(comparison).csv
    }
  }
}
