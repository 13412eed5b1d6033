/// An utterance in the making, in numbers of quotations.
struct UtteranceDraft {
  /// A version and its class as far as it shows without a look at the wording.
  struct Member {
    let number: Int
    let versionClass: VersionClass?
  }

  /// The number of the fullest version.
  let fullest: Int
  /// All versions, the fullest first.
  private(set) var members: [Member]

  init(fullest: Int) {
    self.fullest = fullest
    members = [Member(number: fullest, versionClass: nil)]
  }

  mutating func add(_ number: Int, as versionClass: VersionClass?) {
    members.append(Member(number: number, versionClass: versionClass))
  }

  /// The number of the version that comes first in reading order.
  var first: Int { members.reduce(fullest) { min($0, $1.number) } }
}
