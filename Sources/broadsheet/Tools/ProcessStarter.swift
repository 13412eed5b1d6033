import Glibc

/// Starts other processes.
enum ProcessStarter {
  /// What the system says when it starts none.
  struct Failure: Error {
    /// As in `errno`.
    let number: Int32
  }

  /// Starts the program that `arguments` name first, found along `PATH` where it is no path, with the
  /// variables of `environment` and three open files.
  static func start(
    _ arguments: [String], environment: [String], input: Int32, output: Int32, errors: Int32
  ) -> Result<pid_t, Failure> {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
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
    let error = unsafe withTexts(arguments) { words in
      unsafe withTexts(environment) { environment in
        unsafe posix_spawnp(
          &process, arguments[0], &actions, &attributes, words, environment)
      }
    }
    return error == 0 ? .success(process) : .failure(Failure(number: error))
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
