/// Pairs opening and closing marks of one family by the cheapest reading of all of them together.
///
/// A Viterbi search over four states: nothing open, something open, something open that a low mark
/// opened, and a quotation open inside another one in the same marks. One slip costs what it costs
/// and does not change how the marks after it are read.
struct MarkPairing {
  /// A quotation by its marks, as indices into the marks given.
  struct Pair: Hashable {
    let opening: Int
    /// Nil when the closing mark is missing.
    let closing: Int?
    /// The mark before which the quotation must have ended though no mark closed it.
    let next: Int?
  }

  /// Whether the block after this one begins with an opening mark of the family, as it does when a
  /// quotation goes on there.
  let goesOn: Bool
  /// What it costs to open a quotation while one is open.
  private let reopenCost = 45
  private let reopenLineCost = 10

  /// What it costs to open a quotation inside another one in the same marks.
  private let nestCost = 25

  private enum Reading: UInt8 { case ignore, open, nest, close }
  private static let states = 4
  private static let nested = 3

  func pairs(among marks: [QuotationMark]) -> [Pair] {
    guard !marks.isEmpty else { return [] }
    let never = 1_000_000
    var costs = [0, never, never, never]
    // For each state the mark that opened what is open, of two the outer one.
    var openings = [0, 0, 0, 0]
    // For each mark and state after it: the state before it and how it was read.
    var steps: [(from: UInt8, reading: Reading)] = []
    steps.reserveCapacity(marks.count * Self.states)
    for (index, mark) in marks.enumerated() {
      var next = [never, never, never, never]
      var best = [(from: UInt8, reading: Reading)](repeating: (0, .ignore), count: Self.states)
      func offer(_ from: Int, _ to: Int, _ cost: Int, _ reading: Reading) {
        guard costs[from] + cost < next[to] else { return }
        next[to] = costs[from] + cost
        best[to] = (UInt8(from), reading)
      }
      for state in 0..<Self.nested {
        let opened = mark.opensLow ? 2 : 1
        let reopen = state == 0 ? 0 : mark.beginsLine ? reopenLineCost : reopenCost
        if state > 0 {
          offer(state, 0, state == 1 ? mark.closeCost : mark.lowCloseCost, .close)
        }
        offer(state, opened, mark.openCost + reopen, .open)
        offer(state, state, mark.ignoreCost, .ignore)
      }
      if mark.family != .single {
        // Two marks in a row are one mark and a slip.
        let isTwin = index > 0 && marks[index - 1].tokens.upperBound == mark.tokens.lowerBound
        offer(1, Self.nested, isTwin ? never : mark.openCost + nestCost, .nest)
        offer(Self.nested, 1, mark.closeCost, .close)
        offer(Self.nested, Self.nested, mark.ignoreCost, .ignore)
      }
      costs = next
      openings = best.map { $0.reading == .open ? index : openings[Int($0.from)] }
      steps.append(contentsOf: best)
    }
    let ends = (0..<Self.nested).map { state in
      state == 0 ? costs[0] : costs[state] + unclosedCost(of: marks[openings[state]])
    }
    let last = ends.indices.min { ends[$0] < ends[$1] } ?? 0
    return pairs(from: steps, endingIn: last, count: marks.count)
  }

  /// What an opening mark costs that stays open to the end of the block.
  private func unclosedCost(of mark: QuotationMark) -> Int {
    switch (mark.family == .single, goesOn, mark.beginsLine) {
    case (false, true, _): 0
    case (false, false, true): 15
    case (false, false, false): 40
    case (true, true, true): 5
    case (true, false, true): mark.openCost == 0 ? 25 : 60
    case (true, true, false): mark.openCost == 0 ? 20 : 60
    case (true, false, false): 60
    }
  }

  private func pairs(
    from steps: [(from: UInt8, reading: Reading)], endingIn last: Int, count: Int
  ) -> [Pair] {
    var readings = [Reading](repeating: .ignore, count: count)
    var state = last
    for index in readings.indices.reversed() {
      let step = steps[index * Self.states + state]
      readings[index] = step.reading
      state = Int(step.from)
    }
    var pairs: [Pair] = []
    var opening: Int?
    var outer: Int?
    for (index, reading) in readings.enumerated() {
      switch reading {
      case .ignore: continue
      case .open:
        if let opening { pairs.append(Pair(opening: opening, closing: nil, next: index)) }
        opening = index
      case .nest:
        outer = opening
        opening = index
      case .close:
        if let opening { pairs.append(Pair(opening: opening, closing: index, next: nil)) }
        opening = outer
        outer = nil
      }
    }
    if let opening { pairs.append(Pair(opening: opening, closing: nil, next: nil)) }
    return pairs
  }
}
