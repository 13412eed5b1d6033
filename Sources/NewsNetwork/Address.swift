import CFetch

/// An address of http or https, as libcurl understands it.
struct Address: Hashable {
  let scheme: String
  /// In small letters; IPv6 in brackets.
  let host: String
  let port: Int
  /// The path with its query.
  let path: String

  /// Nil for any other address.
  init?(_ url: String) {
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    var place = fetch_place()
    guard unsafe fetch_parse(url, &place) else { return nil }
    scheme = Self.string(&place.scheme)
    host = Self.string(&place.host)
    port = Int(place.port)
    let rest = url.split(separator: "://", maxSplits: 1).last ?? ""
    let start = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let path = rest[start...].prefix { $0 != "#" }
    self.path = path.hasPrefix("/") ? String(path) : "/" + path
  }

  /// What has rules of its own (RFC 9309, section 2.3): scheme, host and port.
  var site: String { "\(scheme)://\(host):\(port)" }

  /// Whether it names a private address by its number or calls this machine by its name.
  var namesPrivateAddress: Bool {
    unsafe fetch_is_private(host) || host == "localhost" || host.hasSuffix(".localhost")
  }

  /// Whether the same server answers.
  func isSameServer(as other: Address) -> Bool { host == other.host && port == other.port }

  private static func string<Words>(_ words: inout Words) -> String {
    unsafe withUnsafeBytes(of: &words) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
