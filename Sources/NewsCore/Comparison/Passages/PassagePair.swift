/// Two sentences of different accounts that may correspond.
struct PassagePair {
  /// The numbers of the sentences in their scene, the smaller first.
  let one: Int
  let other: Int
}
