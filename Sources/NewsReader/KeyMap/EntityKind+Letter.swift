import NewsCore

extension EntityKind {
  /// The letter of the kind's name that stands for the kind when an entity is given another.
  var letter: Character {
    switch self {
    case .person: "p"
    case .organisation: "o"
    case .place: "l"
    case .group: "g"
    case .event: "e"
    case .work: "w"
    case .product: "r"
    case .other: "t"
    }
  }

  /// The kind's name with its letter set off: `p(l)ace`.
  var lettered: String {
    let name = rawValue
    guard let index = name.firstIndex(of: letter) else { return name }
    return name[..<index] + "(\(letter))" + name[name.index(after: index)...]
  }
}
