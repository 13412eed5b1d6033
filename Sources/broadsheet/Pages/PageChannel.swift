import Glibc

/// One end of a connection between two processes over which messages go: a length of four bytes,
/// the least first, and the bytes.
struct PageChannel: Sendable {
  enum Failure: Error { case closed, late, tooLong }

  let file: Int32
  /// After this nothing is waited for; nil waits for ever.
  var deadline: ContinuousClock.Instant?

  func send(_ message: [UInt8]) throws(Failure) {
    guard let count = UInt32(exactly: message.count) else { throw .tooLong }
    let head = (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
    for bytes in [head, message] {
      var sent = 0
      while sent < bytes.count {
        try wait(for: POLLOUT)
        let count = unsafe bytes[sent...].withUnsafeBytes {
          // No signal when nobody is there any more.
          unsafe Glibc.send(
            file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
        if count > 0 { sent += count } else if !mayGoOn { throw .closed }
      }
    }
  }

  /// The next message, of at most `limit` bytes.
  func receive(limit: Int) throws(Failure) -> [UInt8] {
    let head = try bytes(4)
    let count = head.reversed().reduce(0) { $0 << 8 | Int($1) }
    guard count <= limit else { throw .tooLong }
    return try bytes(count)
  }

  private func bytes(_ count: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var piece = [UInt8](repeating: 0, count: min(count, 1 << 16))
    while bytes.count < count {
      try wait(for: POLLIN)
      let wanted = min(piece.count, count - bytes.count)
      let got = unsafe piece.withUnsafeMutableBytes {
        unsafe recv(file, $0.baseAddress, wanted, Int32(MSG_DONTWAIT))
      }
      if got > 0 { bytes += piece[..<got] } else if got == 0 || !mayGoOn { throw .closed }
    }
    return bytes
  }

  private var mayGoOn: Bool { errno == EINTR || errno == EAGAIN }

  private func wait(for event: Int32) throws(Failure) {
    var poll = pollfd(fd: file, events: Int16(event), revents: 0)
    while true {
      var milliseconds: Int32 = -1
      if let deadline {
        let left = ContinuousClock.now.duration(to: deadline)
        guard left > .zero else { throw .late }
        milliseconds = Int32(clamping: Int(left / .milliseconds(1)) + 1)
      }
      let ready = unsafe Glibc.poll(&poll, 1, milliseconds)
      if ready > 0 { return }
      if ready < 0, errno != EINTR { throw .closed }
    }
  }
}
