import Glibc
import NewsCore

/// A process that reads pages, one after the other, under limits.
final class PageChild: Sendable {
  private let channel: PageChannel
  private let process: pid_t
  private let limits: PageLimits

  /// Starts `program` with the command that serves pages.
  init(program: String, limits: PageLimits) throws(PageFailure) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw .noProcess(SystemError.words(for: errno))
    }
    defer { close(ends[1]) }
    let arguments = [program, ExtractPagesCommand.name] + limits.arguments
    switch ProcessStarter.start(program, arguments, connectedTo: ends[1]) {
    case .success(let process): self.process = process
    case .failure(let error):
      close(ends[0])
      throw .noProcess(SystemError.words(for: error.number))
    }
    channel = PageChannel(file: ends[0])
    self.limits = limits
  }

  deinit {
    close(channel.file)
    kill(process, SIGKILL)
    _ = waitpid(process, nil, 0)
  }

  /// After a failure the child is of no more use.
  func content(of html: [UInt8], as scope: PageScope) throws(PageFailure) -> PageContent {
    var channel = channel
    channel.deadline = .now + .seconds(limits.seconds)
    do {
      try channel.send([scope.rawValue] + html)
      let answer = try channel.receive(limit: limits.output)
      if let content = PageContentParser().content(in: answer) { return content }
      throw PageChannel.Failure.tooLong
    } catch PageChannel.Failure.late {
      throw .time
    } catch PageChannel.Failure.tooLong {
      throw .output
    } catch {
      throw reason
    }
  }

  /// Why the process has ended.
  private var reason: PageFailure {
    var status: Int32 = 0
    var usage = rusage()
    // Its end of the connection is closed a moment before it can be waited for.
    guard unsafe wait4(process, &status, 0, &usage) == process else { return .crash }
    let signal = status & 0x7F
    if signal == SIGXCPU { return .time }
    // An array that cannot grow has filled a good part of what there is.
    return usage.ru_maxrss << 10 > limits.memory / 5 ? .memory : .crash
  }
}
