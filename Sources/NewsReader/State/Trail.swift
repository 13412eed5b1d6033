/// Where the reader has been, so that one can go back.
struct Trail: Hashable, Sendable {
  /// A place and the pane it was read in.
  struct Step: Hashable, Sendable {
    let pane: Int
    let location: Location
  }

  private(set) var steps: [Step] = []

  static let limit = 100

  mutating func push(_ step: Step) {
    guard steps.last != step else { return }
    steps.append(step)
    if steps.count > Self.limit { steps.removeFirst() }
  }

  mutating func pop() -> Step? { steps.popLast() }
}
