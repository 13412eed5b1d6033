import Dispatch
import Glibc
import Synchronization

/// A web server on 127.0.0.1 that answers each path as a test says, and remembers what it was asked.
public final class TestServer: Sendable {
  /// How a request is answered.
  public enum Answer: Sendable {
    /// These bytes, header included.
    case whole([UInt8])
    /// The bytes, then letters until the other side has enough.
    case endless([UInt8])
    /// The bytes, then a letter now and then.
    case slow([UInt8])
  }

  let port: UInt16
  private let socket: Int32
  private let answers: [String: Answer]
  private let requests = Mutex<[String]>([])
  private let atOnce = Mutex<(now: Int, most: Int)>((0, 0))

  /// The requests so far, header included.
  public var asked: [String] { requests.withLock { $0 } }
  /// Requests that were answered at one time, at most.
  public var mostAtOnce: Int { atOnce.withLock { $0.most } }

  /// The address of `path`.
  public func url(_ path: String, host: String = "127.0.0.1") -> String {
    "http://\(host):\(port)\(path)"
  }

  public init(_ answers: [String: Answer]) {
    self.answers = answers
    let file = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    unsafe withUnsafeMutablePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        _ = unsafe bind(file, address, size)
        _ = unsafe getsockname(file, address, &size)
      }
    }
    listen(file, 16)
    socket = file
    port = UInt16(bigEndian: address.sin_port)
    DispatchQueue(label: "accept").async { [self] in accept() }
  }

  /// Ends the server; needed, as it keeps itself alive while it waits.
  public func stop() {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  private func accept() {
    while true {
      let file = Glibc.accept(socket, nil, nil)
      if file < 0 { return }
      DispatchQueue(label: "answer").async { [self] in answer(file) }
    }
  }

  private func answer(_ file: Int32) {
    defer { close(file) }
    atOnce.withLock {
      $0.now += 1
      $0.most = max($0.most, $0.now)
    }
    defer { atOnce.withLock { $0.now -= 1 } }
    var request: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4_096)
    while !request.contains([13, 10, 13, 10]) {
      let count = unsafe read(file, &piece, piece.count)
      if count <= 0 { return }
      request += piece[..<count]
    }
    let text = String(decoding: request, as: UTF8.self)
    requests.withLock { $0.append(text) }
    let path = text.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    switch answers[path] ?? .whole(Array("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n".utf8)) {
    case .whole(let bytes): _ = send(bytes, to: file)
    case .endless(let bytes):
      var goesOn = send(bytes, to: file)
      // Bounded, should the other side never have enough.
      for _ in 0..<4_096 where goesOn {
        goesOn = send([UInt8](repeating: 0x61, count: 1 << 16), to: file)
      }
    case .slow(let bytes):
      var goesOn = send(bytes, to: file)
      for _ in 0..<600 where goesOn {
        usleep(50_000)
        goesOn = send([0x61], to: file)
      }
    }
  }

  private func send(_ bytes: [UInt8], to file: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes[sent...].withUnsafeBytes { rest in
        unsafe Glibc.send(file, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return false }
      sent += count
    }
    return true
  }
}

extension TestServer.Answer {
  /// A response with `fields` and a body of its right length.
  public static func ok(_ body: String, _ fields: [String] = [], status: String = "200 OK") -> Self
  {
    ok(Array(body.utf8), fields, status: status)
  }

  public static func ok(_ body: [UInt8], _ fields: [String] = [], status: String = "200 OK") -> Self
  {
    let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)", "Connection: close"]
    return .whole(Array((lines + fields + ["", ""]).joined(separator: "\r\n").utf8) + body)
  }

  public static func redirect(_ target: String) -> Self {
    ok("", ["Location: \(target)"], status: "302 Found")
  }
}
