import Glibc

/// Starts other processes.
enum ProcessStarter {
  /// What the system says when it starts none.
  struct Failure: Error {
    /// As in `errno`.
    let number: Int32
  }

  /// Starts a program with `arguments`, its name first. Its standard input and output are `file`;
  /// its messages go nowhere, as a screen may be showing something else.
  static func start(
    _ program: String, _ arguments: [String], connectedTo file: Int32
  ) -> Result<pid_t, Failure> {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, file, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    // A group of its own: keys that interrupt this program are none of its business.
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var process: pid_t = 0
    let error = unsafe withTexts(arguments) { arguments in
      unsafe withTexts(environment) { environment in
        unsafe posix_spawn(
          &process, program, &actions, &attributes, arguments, environment)
      }
    }
    return error == 0 ? .success(process) : .failure(Failure(number: error))
  }

  /// What a program needs to find its libraries, and no search for the causes of a trap, which
  /// takes seconds.
  private static var environment: [String] {
    let kept = ["LD_LIBRARY_PATH", "PATH", "LANG"].compactMap { name in
      Environment.value(of: name).map { "\(name)=\($0)" }
    }
    return kept + ["SWIFT_BACKTRACE=enable=no"]
  }

  private static func withTexts<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe copies.indices { unsafe free(copies[index]) }
    }
    return unsafe body(copies)
  }
}
