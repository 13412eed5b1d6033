/// Finds the mentions of a document: persons, organisations, places, groups and other names.
///
/// Rules propose names; a trained model decides, word by word, with the proposals among its
/// features. What it takes for a name that is no person's, organisation's or place's is told apart
/// by the rules again.
struct NameFinder<Weights: NameWeights> {
  let weights: Weights
  /// Whether a hyphen between spaces joins names, as in text that was cut into tokens elsewhere.
  var joinsSpacedHyphens = false
  /// Whether a body that the lists know is one whatever the model says: the `White House`, which
  /// the model was taught to call a place, acts and speaks.
  var prefersListedBodies = true

  /// The mentions in order; they do not overlap.
  func mentions(in document: Document) -> [Mention] {
    let (sentences, memory) = NameProposer(joinsSpacedHyphens: joinsSpacedHyphens)
      .proposals(in: document)
    let labels = NameRecogniser(weights: weights)
      .labels(for: sentences, in: document.text, memory: memory)
    var mentions: [Mention] = []
    for (sentence, labels) in zip(sentences, labels) {
      MentionWriter(sentence: sentence, prefersListedBodies: prefersListedBodies)
        .append(labels, to: &mentions)
    }
    return mentions
  }
}
