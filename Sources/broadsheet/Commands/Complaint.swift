import ArgumentParser
import NewsCore
import NewsLibrary

/// What is written to standard error for people.
enum Complaint {
  /// What a part of a query finds is counted up to this number.
  private static let mostCounted = 1_000
  /// Entities that a name may mean, at most.
  private static let mostChoices = 20

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

  /// Says that the index of a library is made anew, and why.
  static func remakingIndex(_ failure: LibraryFailure) {
    let reason =
      if case .damagedIndex = failure {
        "the index of the library is damaged"
      } else {
        "the library has no index of this version"
      }
    say("\(reason); it is made anew and nothing is lost")
  }

  /// Says why a query finds nothing.
  static func nothingFound(_ reasons: [String]) {
    for reason in reasons { say(reason) }
  }

  /// Says that a query finds nothing, and what each of its parts finds alone.
  ///
  /// - Parameters:
  ///   - noun: what is looked for.
  ///   - count: counts what a part finds, up to a number.
  static func nothingFound<Term: QueryTerm, Failure: Error>(
    _ query: QueryExpression<Term>, of noun: String,
    by count: (_ part: QueryExpression<Term>, _ most: Int) async throws(Failure) -> Int
  ) async throws(Failure) {
    var parts: [QueryAbsence.Part] = []
    let isOne = query.parts.count == 1
    for part in query.parts {
      parts.append(
        QueryAbsence.Part(
          part.textAsPart, alone: isOne ? 0 : try await count(part, mostCounted)))
    }
    nothingFound(QueryAbsence(of: noun, parts: parts, limit: mostCounted).sentences)
  }

  /// Says that a name is nobody's, or several entities', with the identifiers of those it may mean.
  static func unclear(_ name: String, _ entities: [LibraryEntity]) -> ExitCode {
    if entities.isEmpty {
      say("\(name): the library names nobody so; broadsheet entities lists whom it names")
      return ExitCode(1)
    }
    say("\(name): which of these is meant? Say it by the identifier:")
    let lines = entities.prefix(mostChoices).map { entity in
      let mentions = entity.mentions == 1 ? "1 mention" : "\(entity.mentions) mentions"
      return Sanitizer.line("  \(entity.id.name)  \(entity.name), \(mentions)") + "\n"
    }
    StandardFile.error.write(Array(lines.joined().utf8))
    if entities.count > mostChoices { say("and more; say more of the name") }
    return ExitCode(1)
  }

  /// Says that not all is listed.
  static func moreFound(than limit: Int) {
    let articles = limit == 1 ? "1 article is" : "\(limit) articles are"
    say("more than \(articles) found; --limit NUMBER lists more of them")
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
