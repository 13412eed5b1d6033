import NewsCore

/// Which names are set off in the text.
enum Highlights: Hashable, Sendable, CaseIterable {
  case all, persons, none

  var next: Highlights {
    switch self {
    case .all: .persons
    case .persons: .none
    case .none: .all
    }
  }

  func includes(_ kind: EntityKind) -> Bool {
    switch self {
    case .all: true
    case .persons: kind == .person
    case .none: false
    }
  }
}
