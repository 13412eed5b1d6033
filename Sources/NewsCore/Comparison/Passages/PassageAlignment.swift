/// Which sentences of several accounts correspond, and which have nothing like them elsewhere.
struct PassageAlignment {
  /// In reading order.
  let links: [PassageLink]
  /// Links that are too unsure to be told, in reading order: where two accounts give values there that go
  /// together, the values are of one thing all the same.
  let hints: [PassageLink]
  /// The sentences without a link that are like no sentence of another account, in reading order.
  let alone: [SentencePlace]
  /// Of the documents of which not all sentences were compared, by their indices, how much was.
  let parts: [Int: ComparedPart]
}

extension PassageAlignment {
  /// All links, in reading order.
  var allLinks: [PassageLink] { (links + hints).sorted { $0.pair < $1.pair } }
}
