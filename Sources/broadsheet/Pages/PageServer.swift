import Glibc
import NewsCore
import Synchronization

/// Reads pages for another process, one after the other, until it has no more.
struct PageServer {
  let channel: PageChannel
  /// Seconds of computing for a page; the process is ended when it takes more.
  let seconds: Int

  /// The exit status for want of memory.
  static let outOfMemory: Int32 = 75
  /// What can be mapped no more when an array that doubles finds no room: it fills a third then.
  private static let lacking = Atomic(0)

  /// Reads pages for the process at the other end of standard input, within limits.
  static func serve(within limits: PageLimits) {
    limitMemory(to: limits.memory)
    PageServer(channel: PageChannel(file: STDIN_FILENO), seconds: limits.seconds).serve()
  }

  private func serve() {
    while let message = try? channel.receive(limit: PageExtractor.largest + 2) {
      allowTime()
      guard let scope = message.first.flatMap(PageScope.init) else { return }
      do {
        let content = try PageExtractor().content(of: Array(message.dropFirst()), as: scope)
        try channel.send(PageContentWriter().bytes(of: content))
      } catch {
        exit(error as? PageFailure == .memory ? Self.outOfMemory : 1)
      }
    }
  }

  /// Ends this process when it takes more than `memory` bytes of addresses, with an exit status of
  /// its own.
  private static func limitMemory(to memory: Int) {
    var limit = rlimit(rlim_cur: rlim_t(memory), rlim_max: rlim_t(memory))
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    // Nobody wants what is left of it.
    limit = rlimit(rlim_cur: 0, rlim_max: 0)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    lacking.store(memory / 3 * 2, ordering: .relaxed)
    for number in [SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS] {
      _ = signal(number) { _ in
        let size = PageServer.lacking.load(ordering: .relaxed)
        let room = unsafe mmap(nil, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        _exit(unsafe room == MAP_FAILED ? PageServer.outOfMemory : 1)
      }
    }
  }

  private func allowTime() {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1
    var limit = rlimit()
    unsafe getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    limit.rlim_cur = min(rlim_t(used + seconds), limit.rlim_max)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
  }
}
