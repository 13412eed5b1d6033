/// A part of the program that gets bytes from outside.
enum FuzzTarget: String, CaseIterable {
  case sanitiser, encodings, html, feeds, mail, queries, layout

  /// Runs the part on `bytes` and traps where what comes out is not as promised.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .sanitiser: SanitiserCheck().run(bytes)
    case .encodings: EncodingCheck().run(bytes)
    case .html: ImportCheck(fileName: "page.html").run(bytes)
    case .feeds: ImportCheck(fileName: "feed.xml").run(bytes)
    case .mail: ImportCheck(fileName: "letter.eml").run(bytes)
    case .queries: QueryCheck().run(bytes)
    case .layout: LayoutCheck().run(bytes)
    }
  }
}
