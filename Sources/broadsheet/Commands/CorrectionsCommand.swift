import ArgumentParser
import NewsCore

/// `broadsheet corrections`: what readers corrected, and whether it holds.
struct CorrectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections",
    abstract: "List corrections of names, stories and passages, or check a file of them.",
    discussion: """
      EXAMPLES:
        broadsheet corrections                     those the reader kept
        broadsheet corrections Articles            and which do not apply
        broadsheet corrections --check team.txt    what is wrong in a file
        broadsheet corrections --check team.txt Articles

      THE FILE has a correction on each line; # begins a comment. The order of the lines means nothing, so that two \
      people's files can be put together line by line; in git, a line “corrections merge=union” in .gitattributes \
      does it.

        merge person "Bill Gates" into "William Henry Gates"
        rename person "William Henry Gates" to "Bill Gates senior"
        retype place "Paris Hilton" to person
        dismiss organisation "Read More"
        different person "Ann Doe" from "Anne Doe"
        unsure person "Ann Doe" or "Anna Doe"
        same person "Doe" in 3f2a91c4#2 between "mayor," and "told" as "Ann Doe"
        split person "Doe" in 3f2a91c4#3 between "" and "left" as "Doe (3f2a-3)"
        join story 3f2a91c4 "Crane falls" with 89e8973d "Ferry hit"
        part story 3f2a91c4 "Crane falls" from 5ce04f71 "New crane"
        anchor passage 3f2a91c4#1 "The boom struck the deck" to 89e8973d#1 "Steel came down on"

      What stands behind “in” names one mention: the article by a hash of its words, which occurrence of the name in \
      it, and the words around. Such a mention can also be retyped, dismissed, different or unsure. Kinds are \
      person, organisation, place, group, event, work, product and other. A quotation mark or a backslash in a name \
      has a backslash before it; characters that do not show are written as \\u{202E}. Articles of stories are named \
      by the hash of their words; their titles are there for people. A passage is named by its article, its first \
      words, and which occurrence of these words it begins with.

      EXIT STATUS: with --check 0 if all is well, 1 if not.
      """)

  @Option(
    help: ArgumentHelp("Check this file and print what is wrong with it.", valueName: "file"))
  var check: String?

  @OptionGroup var correcting: CorrectionOptions

  @OptionGroup var columns: ColumnOptions

  @Option(help: "How to print a list: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String] = []

  func run() throws {
    if let check { return try run(checking: CorrectionsFile(path: check)) }
    let list = correcting.list()
    let reference = try reference()
    let problems = problems(of: list, in: reference)
    let reasons = Dictionary(
      problems.map { ($0.correction, $0.message) }, uniquingKeysWith: { first, _ in first })
    let contradictory = Set(list.stories.contradictory)
    let lost = Set(lostAnchors(of: list, in: reference))
    let rows = list.lines.map { line in
      let problem: String? =
        switch line.statement {
        case .name(let correction): reasons[correction]
        case .story(let story): contradictory.contains(story) ? Self.contradiction : nil
        case .anchor(let anchor): lost.contains(anchor) ? Self.loss : nil
        }
      return CorrectionListing.Row(line: line, problem: problem)
    }
    ListingPrinter(format: format).print(rows, as: CorrectionListing())
  }

  private static let contradiction =
    "another line says the contrary of the same two articles; neither holds"
  private static let loss = "its passages are not here"

  private func run(checking file: CorrectionsFile) throws {
    let bytes: [UInt8]
    do {
      bytes = try file.bytes()
    } catch {
      Complaint.unreadable(error)
      throw ExitCode(1)
    }
    if !file.exists {
      Complaint.noCorrections(file.path)
      throw ExitCode(1)
    }
    let list = CorrectionList(bytes)
    let numbers = CorrectionList.lineNumbers(in: bytes)
    var findings = list.damage.map { (number: $0.number, text: $0.reason) }
    let reference = try reference()
    for problem in problems(of: list, in: reference) {
      findings.append((numbers[.name(problem.correction)] ?? 0, problem.message))
    }
    for story in list.stories.contradictory {
      findings.append((numbers[.story(story)] ?? 0, Self.contradiction))
    }
    for anchor in lostAnchors(of: list, in: reference) {
      findings.append((numbers[.anchor(anchor)] ?? 0, Self.loss))
    }
    findings.sort { ($0.number, $0.text) < ($1.number, $1.text) }
    for finding in findings {
      let line = Sanitizer.line("\(file.path):\(finding.number): \(finding.text)")
      guard StandardFile.output.write(Array((line + "\n").utf8)) else { break }
    }
    if !findings.isEmpty { throw ExitCode(1) }
  }

  /// The articles named; nil when none are.
  private func reference() throws -> CrossReference? {
    if paths.isEmpty { return nil }
    let source = ArticleSource(paths: paths, columns: columns.columns, pages: PagePool())
    return try source.crossReference()
  }

  /// What is wrong with corrections: with articles all that does not hold in these, without them
  /// what contradicts itself.
  private func problems(
    of list: CorrectionList, in reference: CrossReference?
  ) -> [CorrectionProblem] {
    guard let reference else { return CorrectionList.contradictions(among: list.corrections) }
    return Corrector(list.corrections).correctedReference(of: reference).problems
  }

  /// The anchors that hold in none of the articles.
  private func lostAnchors(
    of list: CorrectionList, in reference: CrossReference?
  ) -> [AnchorCorrection] {
    guard let reference else { return [] }
    let finder = AnchorFinder(reference.documents)
    return list.anchors.filter { finder.anchors($0).isEmpty }
  }
}
