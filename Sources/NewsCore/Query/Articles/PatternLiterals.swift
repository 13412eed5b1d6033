/// What letters a text must have for a regular expression to match in it.
public struct PatternLiterals {
  /// Fewer letters say too little.
  private static let fewest = 3

  /// For each alternative of the expression folded letters, one of which a word must contain; nil
  /// when an alternative has none, or when the expression says too much that is not understood here.
  public static func letters(in pattern: String) -> [String]? {
    // Options and verbs may change what letters and white space mean.
    if pattern.hasPrefix("(*") || pattern.contains("\\Q") { return nil }
    var scanner = PatternLiterals(scalars: Array(pattern.unicodeScalars))
    guard let alternatives = scanner.alternatives() else { return nil }
    let longest = alternatives.map { runs in
      runs.flatMap { Array(SearchableText.folded($0).split(separator: 0x20)) }
        .map { String(decoding: $0, as: UTF8.self) }.max { $0.count < $1.count } ?? ""
    }
    return longest.allSatisfy { $0.count >= fewest } ? longest : nil
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var run = ""
  private var runs: [String] = []
  private var found: [[String]] = []

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// For each alternative the letters in a row that must be in a match.
  private mutating func alternatives() -> [[String]]? {
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "\\":
        endRun()
        guard skipEscape() else { return nil }
      case "[":
        endRun()
        skipClass()
      case "(":
        endRun()
        guard skipGroup() else { return nil }
      case "|":
        endRun()
        found.append(runs)
        runs = []
      case "*", "?", "{":
        // What stands before need not be there.
        if !run.isEmpty { run.removeLast() }
        endRun()
        if scalar == "{" { skip(to: "}") }
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        run.unicodeScalars.append(scalar)
      default: endRun()
      }
    }
    endRun()
    return found + [runs]
  }

  private mutating func endRun() {
    if !run.isEmpty { runs.append(run) }
    run = ""
  }

  private mutating func skip(to end: Unicode.Scalar) {
    while index < scalars.count, scalars[index] != end { index += 1 }
    index += 1
  }

  /// An escape of one character; longer ones are not understood.
  private mutating func skipEscape() -> Bool {
    guard index < scalars.count else { return false }
    let scalar = scalars[index]
    index += 1
    return !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
      || "bBdDwWsSAzZ".unicodeScalars.contains(scalar)
  }

  private mutating func skipClass() {
    if index < scalars.count, scalars[index] == "^" { index += 1 }
    if index < scalars.count, scalars[index] == "]" { index += 1 }
    while index < scalars.count, scalars[index] != "]" {
      index += scalars[index] == "\\" ? 2 : 1
    }
    index += 1
  }

  /// A group, which may be anything; options in it are not understood, nor are classes in classes.
  private mutating func skipGroup() -> Bool {
    var depth = 1
    while index < scalars.count, depth > 0 {
      switch scalars[index] {
      case "\\": index += 1
      case "[":
        index += 1
        skipClass()
        continue
      case "(": depth += 1
      case ")": depth -= 1
      case "?" where scalars[index - 1] == "(":
        guard index + 1 < scalars.count, ":=!<>|".unicodeScalars.contains(scalars[index + 1]) else {
          return false
        }
      default: break
      }
      index += 1
    }
    return depth == 0
  }
}
