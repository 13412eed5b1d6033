import ArgumentParser
import NewsCore

/// What is written to standard error for people.
enum Complaint {
  /// Says once for each file why it was passed over.
  static func skipped(_ reasons: [String]) {
    for reason in reasons { say("passed over \(reason)") }
  }

  /// Says what is to be known of how articles were read, each thing once.
  static func notices(on articles: [Article]) {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for article in articles {
      for notice in article.notices {
        if names[notice] == nil { order.append(notice) }
        names[notice, default: []].append(article.id.name)
      }
    }
    for notice in order {
      guard let concerned = names[notice] else { continue }
      let more = concerned.count > 1 ? " and \(concerned.count - 1) more" : ""
      say("\(concerned[0])\(more): \(notice)")
    }
  }

  /// Says why nothing at all could be read.
  static func nothingToRead(_ reasons: [String]) -> ExitCode {
    skipped(reasons)
    say("there is nothing to read; name files with articles, or folders that hold some")
    return ExitCode(1)
  }

  /// Says what is wrong with one file without which nothing can be done.
  static func failure(_ message: String) -> ExitCode {
    say(message)
    return ExitCode(1)
  }

  /// Says which line of a corrections file is not understood.
  static func damaged(_ line: DamagedLine, in path: String) {
    say("\(path):\(line.number): \(line.reason); the line is passed over")
  }

  /// Says which corrections contradict each other.
  static func contradicting(_ problems: [CorrectionProblem]) {
    for problem in problems where problem.isConflict {
      say("\(problem.correction.text): \(problem.message)")
    }
  }

  /// Says that a file of corrections that was asked for is not there.
  static func noCorrections(_ path: String) {
    say("\(path): there is no such file; nothing is corrected")
  }

  /// Says what is wrong in a query, with a caret under the place.
  static func wrongQuery(_ query: String, _ problem: QueryProblem) -> ExitCode {
    let source = SourceText(query)
    func columns(_ span: TextSpan) -> Int {
      ClusterScanner(source[span]).reduce(0) { $0 + $1.width }
    }
    let blanks = columns(TextSpan(0, problem.span.start))
    let carets = max(1, columns(problem.span))
    say(problem.text)
    StandardFile.error.write(
      Array(
        """
          \(Sanitizer.line(query))
          \(String(repeating: " ", count: blanks))\(String(repeating: "^", count: carets))

        """.utf8))
    return .validationFailure
  }

  /// Says why a query finds nothing.
  static func nothingFound(_ reasons: [String]) {
    for reason in reasons { say(reason) }
  }

  /// Says that not all is listed.
  static func moreFound(than limit: Int) {
    say("more than \(limit) articles are found; --limit NUMBER lists more of them")
  }

  /// Says that only the first sentences of an account are compared with others.
  static func partlyCompared(_ accounts: [(name: String, part: ComparedPart)]) {
    let groups = Dictionary(grouping: accounts, by: \.part.compared)
    for (compared, group) in groups.sorted(by: { $0.key < $1.key }) {
      let isOne = group.count == 1
      let names = isOne ? group[0].name : "\(group[0].name) and \(group.count - 1) more"
      let all = isOne ? " of \(group[0].part.all)" : ""
      say(
        "\(names): the first \(compared)\(all) sentences are compared with those of other accounts; "
          + "all together would take too long")
    }
  }

  static func unreadable(_ failure: FileFailure) {
    say("corrections are not applied: \(failure.message)")
  }

  private static func say(_ text: String) {
    StandardFile.error.write(Array("broadsheet: \(Sanitizer.line(text))\n".utf8))
  }
}
