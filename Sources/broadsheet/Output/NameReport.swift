import NewsCore

/// The figures and the errors of an evaluation of names, as text for people.
struct NameReport {
  private let evaluation: NameEvaluation
  private let limit: Int

  /// A report that shows the `errors` most frequent sorts of error in context.
  init(_ evaluation: NameEvaluation, errors: Int) {
    self.evaluation = evaluation
    limit = max(0, errors)
  }

  var text: String {
    let listing = MatchFigureListing()
    let sizes = [
      counted(evaluation.tokens, "token"), counted(evaluation.sentences, "sentence"),
      counted(evaluation.articles, "article"),
    ]
    return sizes.joined(separator: ", ") + "\n\n" + listing.header
      + evaluation.figures.map { listing.text(of: $0) }.joined() + notes + errors
  }

  /// What the kinds of the file make of the figures.
  private var notes: String {
    var notes: [String] = []
    if !evaluation.unmarkedKinds.isEmpty {
      notes.append(
        "The file has no names marked \(list(evaluation.unmarkedKinds, "or")); what is found as such "
          + "is wrong in “all”, and left out of “marked kinds”.")
    }
    if !evaluation.unknownKinds.isEmpty {
      let kinds =
        "The program finds \(list(NameEvaluator.kinds, "and")) only, "
        + "no names of the kind \(list(evaluation.unknownKinds, "or"))"
      notes.append(
        evaluation.knownKinds == nil
          ? "\(kinds); where one means the same, rename it in the file."
          : "\(kinds); they are missed in “all”, and left out of “known kinds”.")
    }
    return notes.map { "\n" + wrapped($0) }.joined()
  }

  /// A paragraph in lines of at most 100 characters.
  private func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty || line.count + 1 + word.count > 100 {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = "\(line) \(word)"
      }
    }
    return lines.dropFirst().map { $0 + "\n" }.joined()
  }

  private var errors: String {
    let confusions = evaluation.confusions
    guard limit > 0, !confusions.isEmpty else { return "" }
    let count = confusions.reduce(0) { $0 + $1.count }
    var text = "\n\(counted(count, "error")) of \(counted(confusions.count, "sort")):\n\n"
    for confusion in confusions {
      text +=
        Padding.right(String(confusion.count), 7) + "  "
        + ConfusionListing.title(of: confusion) + "\n"
    }
    text += "\nIn context, ⟦as it is marked⟧ and ⟨as it was found⟩"
    text += confusions.count > limit ? ", the most frequent \(limit):\n" : ":\n"
    let listing = ConfusionListing()
    for confusion in confusions.prefix(limit) { text += "\n" + listing.text(of: confusion) }
    return text
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func list(_ kinds: [String], _ word: String) -> String {
    let kinds = kinds.map { Sanitizer.line($0) }
    guard let last = kinds.last, kinds.count > 1 else { return kinds.first ?? "" }
    return kinds.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }
}
