/// What titles say of bearers, each different evidence once: many articles give few titles.
struct EvidenceTable {
  /// By number; that of no evidence is 0.
  private var all = [TitleEvidence()]
  private var numbers: [TitleEvidence: Int32] = [TitleEvidence(): 0]

  subscript(number: Int32) -> TitleEvidence { all[Int(number)] }

  mutating func number(of evidence: TitleEvidence) -> Int32 {
    if let known = numbers[evidence] { return known }
    let number = Int32(all.count)
    all.append(evidence)
    numbers[evidence] = number
    return number
  }

  /// The number of all that two say together.
  mutating func union(_ left: Int32, _ right: Int32) -> Int32 {
    if left == right || right == 0 { return left }
    if left == 0 { return right }
    var both = self[left]
    both.formUnion(self[right])
    return number(of: both)
  }
}
