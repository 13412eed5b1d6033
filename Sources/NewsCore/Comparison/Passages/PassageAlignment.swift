/// Which sentences of several accounts correspond, and which have nothing like them elsewhere.
struct PassageAlignment {
  /// In reading order.
  let links: [PassageLink]
  /// The sentences without a link that are like no sentence of another account, in reading order.
  let alone: [SentencePlace]
  /// Of the documents of which not all sentences were compared, by their indices, how much was.
  let parts: [Int: ComparedPart]
}
