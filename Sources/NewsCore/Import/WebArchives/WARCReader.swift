/// Reads the records of a web archive (WARC 1.0 and 1.1, ISO 28500).
struct WARCReader {
  /// A page or a text in a web archive.
  struct Record {
    let url: String
    let body: [UInt8]
    /// The encoding that its server named.
    let charset: String?
    /// What is wrong with the body, so that something is missing.
    let damage: String?
  }

  /// Bytes of a page at most.
  private static let largest = 16 << 20

  private(set) var records: [Record] = []
  /// How many responses hold no page: images, styles, errors.
  private(set) var otherCount = 0
  /// What is wrong, so that something is missing.
  private(set) var damage: String?

  static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("WARC/1.".utf8))
  }

  init(of bytes: [UInt8]) {
    var index = 0
    while index < bytes.count, damage == nil {
      if bytes[index] <= 0x20 {
        index += 1
        continue
      }
      guard let end = take(bytes, at: index) else { return }
      index = end
    }
  }

  /// Takes the record at `start`; where the next one begins, nil when it is damaged.
  private mutating func take(_ bytes: [UInt8], at start: Int) -> Int? {
    var body = start
    guard let header = HeaderFields(of: bytes[start...], end: &body),
      header.firstLine.hasPrefix("WARC/"),
      let length = header["content-length"].flatMap({ Int($0) }),
      length >= 0
    else {
      damage = "the web archive is damaged; what is behind the damage is missing"
      return nil
    }
    if length > bytes.count - body {
      damage = "the web archive is cut off; its last record is not read"
      return nil
    }
    let end = body + length
    let type = header["warc-type"]?.lowercased()
    if type == "response" || type == "resource" { add(bytes[body..<end], header) }
    return end
  }

  private mutating func add(_ block: ArraySlice<UInt8>, _ header: HeaderFields) {
    guard var url = header["warc-target-uri"] else { return }
    if url.hasPrefix("<"), url.hasSuffix(">") { url = String(url.dropFirst().dropLast()) }
    guard url.lowercased().hasPrefix("http") else { return }
    var body = Array(block.prefix(Self.largest))
    var fields = header
    var damage: String?
    if header["warc-type"]?.lowercased() == "response" {
      guard let response = HTTPResponse(of: block, limit: Self.largest), response.status == 200
      else {
        otherCount += 1
        return
      }
      body = response.body
      fields = response.header
      damage = response.damage
    }
    let isText = ["text/html", "application/xhtml+xml", "text/plain"].contains(fields.mediaType)
    guard isText, body.contains(where: { $0 > 0x20 }) else {
      otherCount += 1
      return
    }
    records.append(
      Record(url: url, body: body, charset: fields.charset, damage: damage))
  }
}
