import Glibc
import NewsCore
import Synchronization

/// A process that reads pages, one after the other, under limits.
final class PageChild: Sendable {
  private let channel: PageChannel
  private let process: pid_t
  private let limits: PageLimits
  /// Whether the process has been waited for; its number may be another's then.
  private let hasEnded = Atomic(false)

  /// Starts `program` as a server of pages.
  init(program: String, limits: PageLimits) throws(PageFailure) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw .noProcess(SystemError.words(for: errno))
    }
    defer { close(ends[1]) }
    let arguments = [program] + limits.arguments
    // Its messages go nowhere, as a screen may be showing something else.
    let nowhere = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    switch ProcessStarter.start(
      arguments, environment: Self.environment, input: ends[1], output: ends[1], errors: nowhere)
    {
    case .success(let process): self.process = process
    case .failure(let error):
      close(ends[0])
      throw .noProcess(SystemError.words(for: error.number))
    }
    channel = PageChannel(file: ends[0])
    self.limits = limits
  }

  /// What the program needs to find its libraries, and no search for the causes of a trap, which
  /// takes seconds.
  private static var environment: [String] {
    let kept = ["LD_LIBRARY_PATH", "PATH", "LANG"].compactMap { name in
      Environment.value(of: name).map { "\(name)=\($0)" }
    }
    return kept + ["SWIFT_BACKTRACE=enable=no"]
  }

  deinit {
    close(channel.file)
    _ = end()
  }

  /// After a failure the child is of no more use.
  func content(of html: [UInt8], as scope: PageScope) throws(PageFailure) -> PageContent {
    var channel = channel
    channel.deadline = .now + .seconds(limits.seconds)
    do {
      try channel.send([scope.rawValue] + html)
      let answer = try channel.receive(limit: limits.output)
      guard let content = PageContentParser().content(in: answer) else { throw PageFailure.crash }
      return content
    } catch PageChannel.Failure.late {
      throw .time
    } catch PageChannel.Failure.tooLong {
      throw .output
    } catch PageChannel.Failure.closed {
      throw end()
    } catch {
      throw .crash
    }
  }

  /// Ends the process; gives why it had ended by itself.
  private func end() -> PageFailure {
    if hasEnded.exchange(true, ordering: .relaxed) { return .crash }
    // One that has ended keeps its status.
    kill(process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return .crash }
    }
    if status & 0x7F == SIGXCPU { return .time }
    return status == PageServer.outOfMemory << 8 ? .memory : .crash
  }
}
