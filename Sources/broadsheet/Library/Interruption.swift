import ArgumentParser
import Dispatch
import Glibc
import Synchronization

/// Lets work end in good order when the user presses Ctrl-C or the system asks for an end.
enum Interruption {
  /// The signal that came; 0 before.
  private static let caught = Atomic<Int32>(0)

  /// Does the work; it is cancelled when a signal comes, and a second signal ends the program.
  static func cancelling<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let task = Task { try await work() }
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      let usual = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        caught.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
        task.cancel()
      }
      source.resume()
      return (number, usual, source)
    }
    defer {
      for (number, usual, source) in sources {
        source.cancel()
        signal(number, usual)
      }
    }
    return try await task.value
  }

  /// Throws the exit status of a program that a signal ends when one has come.
  static func check() throws(ExitCode) {
    let number = caught.load(ordering: .relaxed)
    if number != 0 { throw ExitCode(128 + number) }
  }
}
