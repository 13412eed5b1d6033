/// Finds utterances that accounts print in different words.
struct WordingComparer {
  let reference: CrossReference
  let utterances: [Utterance]

  /// A version in quotation marks, against the fullest one.
  private struct Version {
    let document: Int
    let quotation: Int
    let words: VersionWords
    let finder: WordingChangeFinder
    let changes: [WordingChange]
  }

  /// What a version has for a stretch of the fullest one.
  private struct Wording {
    let value: Difference.Value
    let isChanged: Bool
    let spoken: String
  }

  func differences() -> [Difference] {
    utterances.filter { Set($0.versions.map(\.document)).count > 1 }.compactMap(difference)
  }

  /// Where the fullest version and one of another account differ in most words that say something.
  private func difference(of utterance: Utterance) -> Difference? {
    let versions = versions(of: utterance)
    guard let fullest = versions.first else { return nil }
    let stretches = versions.filter { $0.document != fullest.document }.flatMap {
      WordingStretch.stretches(of: $0.changes, in: fullest.words)
    }.enumerated().sorted {
      ($1.element.tellingWords, $0.offset) < ($0.element.tellingWords, $1.offset)
    }.map(\.element)
    for stretch in stretches {
      let wordings = wordings(of: stretch, in: versions)
      guard differs(wordings, from: fullest.document) else { continue }
      return Difference(
        what: "words of \(speaker(of: versions) ?? "somebody")", kind: .quotation,
        verdict: .differs, values: oneOfEach(wordings).map(\.value))
    }
    return nil
  }

  private func versions(of utterance: Utterance) -> [Version] {
    let written = utterance.versions.filter {
      $0.versionClass != .paraphrased && $0.versionClass != .translated
    }.map { version in
      (version, VersionWords(reference.documents[version.document], quotation: version.quotation))
    }
    guard let fullest = written.first?.1 else { return [] }
    return written.map { version, words in
      let finder = WordingChangeFinder(fullest, words)
      return Version(
        document: version.document, quotation: version.quotation, words: words, finder: finder,
        changes: finder.changes())
    }
  }

  private func wordings(of stretch: WordingStretch, in versions: [Version]) -> [Wording] {
    versions.compactMap { version in
      guard let words = version.finder.counterpart(of: stretch) else { return nil }
      let span = version.words.span(of: words)
      let text = reference.documents[version.document].singleSpaced(span)
      return Wording(
        value: Difference.Value(
          document: version.document, span: span, content: .text(text), unit: nil),
        isChanged: version.changes.contains(where: stretch.contains),
        spoken: version.words.spoken(words))
    }
  }

  /// Whether an account has other words only, and the account of the fullest version does not print them
  /// besides.
  private func differs(_ wordings: [Wording], from fullest: Int) -> Bool {
    let own = wordings.filter { $0.value.document == fullest }.map(\.spoken)
    return oneOfEach(wordings).contains { $0.isChanged && !own.contains($0.spoken) }
  }

  /// In the order of the accounts, one of each: the words of the fullest version where it prints them.
  private func oneOfEach(_ wordings: [Wording]) -> [Wording] {
    Dictionary(grouping: wordings, by: \.value.document).sorted { $0.key < $1.key }
      .compactMap { $1.first { !$0.isChanged } ?? $1.first }
  }

  /// The first of the speakers of versions whose name is known, else what the first is called.
  private func speaker(of versions: [Version]) -> String? {
    let speakers = versions.compactMap { version in
      reference.documents[version.document].quotations[version.quotation].speaker.map {
        (document: version.document, speaker: $0)
      }
    }
    if let known = speakers.first(where: { $0.speaker.mention != nil }),
      let mention = known.speaker.mention
    {
      return reference.entity(of: mention, in: known.document).name
    }
    return speakers.first.map {
      reference.documents[$0.document].singleSpaced($0.speaker.span)
    }
  }
}
