/// Lets one request go to a host at a time, with a pause between two.
actor HostQueue {
  private let pause: Duration
  private var busy: Set<String> = []
  private var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]
  private var next: [String: ContinuousClock.Instant] = [:]

  init(pause: Duration) {
    self.pause = pause
  }

  /// Waits until `host` may be asked; `leave` is to be called afterwards.
  func enter(_ host: String) async {
    if busy.contains(host) {
      await withCheckedContinuation { waiting[host, default: []].append($0) }
    } else {
      busy.insert(host)
    }
    if let next = next[host] { try? await ContinuousClock().sleep(until: next) }
  }

  func leave(_ host: String) {
    next[host] = .now + pause
    if var queue = waiting[host], !queue.isEmpty {
      let first = queue.removeFirst()
      waiting[host] = queue.isEmpty ? nil : queue
      first.resume()
    } else {
      busy.remove(host)
    }
  }
}
