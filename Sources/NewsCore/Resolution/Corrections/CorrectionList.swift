/// What a file of corrections holds.
///
/// A correction a line, sorted by bytes, so that two people's files can be merged line by line: the
/// union of two files is a file, and the order of lines means nothing. A line that begins with `#`
/// is a comment and goes with the correction below it; comments above the first blank line stay at
/// the top.
public struct CorrectionList: Hashable, Sendable {
  /// What the first lines of a file say.
  static let header = [
    "# Broadsheet corrections: one a line, in any order. Comments begin with #.",
    "# “broadsheet corrections --help” explains them, “broadsheet corrections --check” checks them.",
  ]

  /// In order, none twice.
  public private(set) var lines: [CorrectionLine] = []
  /// What could not be understood, in the order of the file.
  public private(set) var damage: [DamagedLine] = []
  /// Comments at the top, besides `header`.
  private var opening: [String] = []
  /// Comments below the last correction.
  private var ending: [String] = []

  public init() {}

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8]) {
    var pending: [String] = []
    var isOpening = true
    for (index, line) in Self.pieces(of: bytes).enumerated() {
      if line.isEmpty {
        if isOpening { opening += pending }
        if isOpening { pending = [] }
        isOpening = isOpening && opening.isEmpty
      } else if line.first == UInt8(ascii: "#"), let text = String(validating: line, as: UTF8.self)
      {
        if !Self.header.contains(text) { pending.append(text) }
      } else {
        isOpening = false
        read(line, number: index + 1, &pending)
      }
    }
    ending = pending
    sort()
  }

  private mutating func read(
    _ line: ArraySlice<UInt8>, number: Int, _ comments: inout [String]
  ) {
    guard let text = String(validating: line, as: UTF8.self) else {
      return add(
        DamagedLine(
          number: number, text: String(decoding: line, as: UTF8.self), reason: "it is not UTF-8"))
    }
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: text.hasPrefix) {
      return add(
        DamagedLine(
          number: number, text: text, reason: "git left a conflict here; keep the lines of both"))
    }
    var reader = CorrectionLineReader(text)
    do {
      let (statement, note) = try reader.line()
      lines.append(CorrectionLine(statement: statement, note: note, comments: comments))
      comments = []
    } catch {
      add(DamagedLine(number: number, text: text, reason: error.reason))
    }
  }

  /// For each correction in the bytes of a file the number of its first line, from 1.
  public static func lineNumbers(in bytes: [UInt8]) -> [CorrectionStatement: Int] {
    var numbers: [CorrectionStatement: Int] = [:]
    for (index, line) in pieces(of: bytes).enumerated() {
      var reader = CorrectionLineReader(String(decoding: line, as: UTF8.self))
      guard let found = try? reader.line(), numbers[found.statement] == nil else { continue }
      numbers[found.statement] = index + 1
    }
    return numbers
  }

  /// The lines of a file without the blanks around them.
  private static func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return body.split(separator: 0x0A, omittingEmptySubsequences: false).map(trimmed)
  }

  private mutating func add(_ line: DamagedLine) {
    damage.append(line)
  }

  /// What is said of names, without comments.
  public var corrections: [Correction] { lines.compactMap(\.correction) }

  /// What is said of stories.
  public var stories: [StoryCorrection] {
    lines.compactMap { if case .story(let correction) = $0.statement { correction } else { nil } }
  }

  /// Which passages are said to correspond.
  public var anchors: [AnchorCorrection] {
    lines.compactMap { if case .anchor(let correction) = $0.statement { correction } else { nil } }
  }

  /// The file in its normal form. What is damaged is not in it: a damaged file is not to be
  /// written.
  public var bytes: [UInt8] {
    var text = (Self.header + opening).joined(separator: "\n") + "\n\n"
    for line in lines { text += (line.comments + [line.text]).joined(separator: "\n") + "\n" }
    for comment in ending { text += comment + "\n" }
    return Array(text.utf8)
  }

  /// Takes lines out and puts lines in; what is not there, or there already, is passed over.
  public mutating func apply(_ change: CorrectionChange) {
    let gone = Set(change.removed.map(\.statement))
    lines.removeAll { gone.contains($0.statement) }
    lines += change.added
    sort()
  }

  /// Sorts the lines; of equal ones one stays, and one without comments gives way to one with.
  private mutating func sort() {
    lines.sort(by: CorrectionLine.precedes)
    let annotated = Set(lines.lazy.filter { !$0.isBare }.map(\.statement))
    var seen: Set<CorrectionLine> = []
    lines.removeAll { line in
      if line.isBare && annotated.contains(line.statement) { return true }
      return !seen.insert(line).inserted
    }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = line.drop { $0 == 0x20 || $0 == 0x09 }
    let end = start.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return end.map { start[...$0] } ?? []
  }
}
