/// A PDF document built in a test: lines of ASCII at places of pages, in one font.
public struct SmallPDF {
  /// A line of words; points from the left and from the bottom of a page of 612 by 792.
  public struct Line {
    let x: Int
    let y: Int
    let words: String

    public init(_ x: Int, _ y: Int, _ words: String) {
      self.x = x
      self.y = y
      self.words = words
    }
  }

  public private(set) var bytes: [UInt8] = Array("%PDF-1.4\n".utf8)
  private var offsets: [Int] = []

  /// `details` are entries of the document's own description, such as `Title`.
  public init(pages: [[Line]], details: [(String, String)] = []) {
    let kids = pages.indices.map { "\(5 + 2 * $0) 0 R" }.joined(separator: " ")
    add("<< /Type /Catalog /Pages 2 0 R >>")
    add("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    add("<< " + details.map { "/\($0.0) (\(Self.escaped($0.1)))" }.joined(separator: " ") + " >>")
    for (index, page) in pages.enumerated() {
      add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(6 + 2 * index) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      let shown = page.map { "1 0 0 1 \($0.x) \($0.y) Tm (\(Self.escaped($0.words))) Tj" }
      let stream = "BT /F1 10 Tf\n" + shown.joined(separator: "\n") + "\nET"
      add("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    let start = bytes.count
    var table = "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    table += "trailer\n<< /Size \(offsets.count + 1) /Root 1 0 R /Info 4 0 R >>\n"
    bytes += Array((table + "startxref\n\(start)\n%%EOF\n").utf8)
  }

  private mutating func add(_ object: String) {
    offsets.append(bytes.count)
    bytes += Array("\(offsets.count) 0 obj\n\(object)\nendobj\n".utf8)
  }

  private static func escaped(_ words: String) -> String {
    words.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
  }
}
