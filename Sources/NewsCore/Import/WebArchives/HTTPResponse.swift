/// A response of a web server as it came over the wire (RFC 9112).
struct HTTPResponse {
  let header: HeaderFields
  let status: Int
  /// Without the coding of the transfer and of the content.
  let body: [UInt8]
  /// What is wrong with the body, so that something is missing.
  let damage: String?

  /// Nil when the bytes are no response; the body has `limit` bytes at most.
  init?(of bytes: ArraySlice<UInt8>, limit: Int) {
    var end = bytes.startIndex
    guard bytes.starts(with: Array("HTTP/".utf8)), let header = HeaderFields(of: bytes, end: &end)
    else { return nil }
    let words = header.firstLine.split(separator: " ")
    guard words.count > 1, let status = Int(words[1]) else { return nil }
    self.header = header
    self.status = status
    var body = bytes[end...]
    if header["transfer-encoding"]?.lowercased().contains("chunked") ?? false {
      body = Self.joined(body)[...]
    }
    let coding = header["content-encoding"]?.lowercased() ?? ""
    guard ["gzip", "x-gzip", "deflate"].contains(coding) else {
      self.body = Array(body.prefix(limit))
      let isKnown = coding.isEmpty || coding == "identity"
      damage = isKnown ? nil : "its coding “\(coding)” is not known"
      return
    }
    let output = Inflater.output(of: body, limit: limit)
    self.body = output.bytes
    damage = output.damage
  }

  /// The chunks in one; what is no chunk, as some programs store bodies joined, stays as it is.
  private static func joined(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var joined: [UInt8] = []
    var index = body.startIndex
    while let lineEnd = body[index...].firstIndex(of: 0x0A) {
      let line = String(decoding: body[index..<lineEnd], as: UTF8.self)
      let digits = line.prefix { $0.isHexDigit }
      guard let count = Int(digits, radix: 16), count >= 0 else {
        return joined.isEmpty ? Array(body) : joined
      }
      let start = lineEnd + 1
      let end = min(body.endIndex, start + min(count, body.count))
      if count == 0 { return joined }
      joined += body[start..<end]
      index = end
      if index < body.endIndex, body[index] == 0x0D { index += 1 }
      if index < body.endIndex, body[index] == 0x0A { index += 1 }
    }
    return joined
  }
}
