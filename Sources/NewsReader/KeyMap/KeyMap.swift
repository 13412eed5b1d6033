/// Which keys mean what: the one table that decoding, help and the manual are made from.
public enum KeyMap {
  /// What a sequence of keys means in a table.
  enum Match: Hashable {
    case action(Action, letter: Character?)
    /// More keys are needed.
    case prefix
    case nothing
  }

  /// Looks a sequence up among the bindings of `sections`.
  static func match(_ keys: [Key], in sections: [KeySection]) -> Match {
    var isPrefix = false
    for binding in sections.lazy.flatMap(\.bindings) {
      for sequence in binding.sequences {
        if binding.takesLetter {
          if keys == sequence { isPrefix = true }
          if keys.dropLast() == sequence[...], case .character(let letter)? = keys.last {
            return .action(binding.action, letter: letter)
          }
        } else if keys == sequence {
          return .action(binding.action, letter: nil)
        } else if keys.count < sequence.count && sequence.starts(with: keys) {
          isPrefix = true
        }
      }
    }
    return isPrefix ? .prefix : .nothing
  }

  /// The keys that can follow those typed so far, and in a word what they lead to.
  static func continuations(
    of keys: [Key], in sections: [KeySection]
  ) -> [(keys: String, label: String)] {
    var seen: Set<[Key]> = []
    return sections.flatMap(\.bindings).flatMap { binding in
      binding.sequences.compactMap { sequence in
        guard let label = binding.label, sequence.count > keys.count,
          sequence.starts(with: keys), seen.insert(sequence).inserted
        else { return nil }
        return (sequence.dropFirst(keys.count).map(\.name).joined(), label)
      }
    }
  }

  /// All sections as help shows them.
  static let all: [KeySection] =
    reading + [list, articles, quotations, accounts, reviewing, splitting, prompt]

  /// The key table as plain text, two columns a line, for the manual.
  public static var helpText: String {
    let width = all.flatMap(\.bindings).map(\.keys.count).max() ?? 0
    return all.map { section in
      let lines = section.bindings.map { binding in
        let gap = String(repeating: " ", count: width - binding.keys.count + 2)
        return "  " + binding.keys + gap + binding.help
      }
      return ([section.title] + lines).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }
}
