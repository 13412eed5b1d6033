import ArgumentParser
import NewsCore

extension FeatureGroups: ExpressibleByArgument {
  /// A group by its name.
  public init?(argument: String) {
    switch argument {
    case "words": self = .words
    case "letters": self = .letters
    case "clusters": self = .clusters
    case "lists": self = .lists
    case "proposals": self = .proposals
    case "row": self = .row
    default: return nil
    }
  }
}
