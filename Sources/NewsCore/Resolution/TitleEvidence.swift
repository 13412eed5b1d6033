/// What the titles before a name say of its bearer.
public struct TitleEvidence: Hashable, Sendable {
  public private(set) var genders: Set<Gender> = []
  /// Offices and ranks, folded, the last word of each title: `president`, `minister`.
  public private(set) var offices: Set<String> = []

  public init(genders: Set<Gender> = [], offices: Set<String> = []) {
    self.genders = genders
    self.offices = offices
  }

  /// The only gender that the titles show.
  var gender: Gender? { genders.count == 1 ? genders.first : nil }

  mutating func formUnion(_ other: TitleEvidence) {
    genders.formUnion(other.genders)
    offices.formUnion(other.offices)
  }

  /// Takes in a title in the words of the text.
  mutating func add(title: Span<UInt8>) {
    let words = NameParser().words(of: title, stopsPart: true)
    if let gender = words.lazy.compactMap(Gender.init(title:)).first { genders.insert(gender) }
    guard let last = words.last(where: { !isForm(of: $0) }) else { return }
    offices.insert(last)
  }

  /// Whether a word is a form of address, which any bearer of a name may have.
  private func isForm(of word: String) -> Bool {
    let classes = WordClasses.shared[FoldedKey(word)]
    return classes.isDisjoint(with: [.office, .rank])
  }
}
