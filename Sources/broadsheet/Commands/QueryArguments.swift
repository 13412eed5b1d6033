import Glibc
import NewsCore

/// The arguments of `broadsheet quotations` and `broadsheet search`: a query, then paths.
struct QueryArguments {
  let query: String
  let paths: [String]

  /// An argument that has a sign of the query language is part of the query unless a file is called
  /// so; of the others, those before the first path are words when they name no file.
  ///
  /// - Parameter needsPath: whether without any path the last such word is meant as one.
  init(_ arguments: [String], needsPath: Bool = true) {
    let kinds = arguments.map(Self.kind)
    let last = needsPath ? kinds.lastIndex(of: .open) : nil
    let first = kinds.firstIndex(of: .path) ?? last ?? arguments.endIndex
    let isPath = kinds.indices.map { kinds[$0] == .path || kinds[$0] == .open && $0 >= first }
    paths = arguments.indices.filter { isPath[$0] }.map { arguments[$0] }
    query = arguments.indices.filter { !isPath[$0] }.map { Self.term(arguments[$0]) }
      .joined(separator: " ")
  }

  private enum Kind {
    case path, query
    /// A path or a word, by where it stands.
    case open
  }

  private static func kind(of argument: String) -> Kind {
    let isFile =
      unsafe access(argument, F_OK) == 0 || FileFinder.container(of: argument) != nil
    if isFile || argument == "-" { return .path }
    if argument.split(separator: " ").contains(where: hasSign) || isPattern(argument) {
      return .query
    }
    return argument.contains("/") ? .path : .open
  }

  /// Whether a word begins with what only a query has, or is `OR`.
  private static func hasSign(_ word: Substring) -> Bool {
    if word == "OR" || word.hasPrefix("NEAR(") || field(word) != nil { return true }
    if isPattern(word) { return true }
    return word.first.map { "-=()\"“”„«»".contains($0) } ?? false
  }

  /// Whether a text is a regular expression between slashes.
  private static func isPattern(_ text: some StringProtocol) -> Bool {
    text.count > 2 && text.first == "/" && text.last == "/"
  }

  /// The letters and the colon that a word begins with.
  private static func field(_ word: Substring) -> Substring? {
    let letters = word.prefix { $0.isASCII && $0.isLetter }
    let end = word.dropFirst(letters.count)
    return letters.isEmpty || end.first != ":" ? nil : word[..<end.dropFirst().startIndex]
  }

  /// What an argument is in the query: words that the shell's quotation marks held together are in
  /// quotation marks here too, unless they are several terms.
  private static func term(_ argument: String) -> String {
    let words = argument.split(separator: " ")
    guard words.count > 1, !isPattern(argument),
      !argument.contains(where: { "()\"“”„«»".contains($0) }),
      !words.dropFirst().contains(where: hasSign)
    else { return argument }
    var rest = argument[...]
    var start = ""
    func take(_ part: Substring) {
      start += part
      rest = rest.dropFirst(part.count)
    }
    if rest.first == "-" { take(rest.prefix(1)) }
    if let field = field(rest) { take(field) }
    if rest.first == "=" { take(rest.prefix(1)) }
    return start + "\"" + rest + "\""
  }
}
