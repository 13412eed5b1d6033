import CTool
import Glibc

/// A program of the system that is started with bytes as its input, without a shell, and may take so
/// much time and write so much.
struct Tool {
  /// Why a tool gave nothing.
  enum Failure: Error, Hashable {
    /// There is no such program.
    case missing
    /// It took longer than it may, or wrote more.
    case tookTooLong, wroteTooMuch
    /// It ended with another status than 0, and what it said.
    case failed(status: Int32, words: String)
    /// The system refuses, in its words.
    case refused(String)
  }

  let name: String
  /// Milliseconds and bytes at most.
  var timeLimit = 30_000
  var outputLimit = 64 << 20
  /// Bytes of memory at most.
  private static let memoryLimit = 2 << 30

  /// What the tool writes, given `input`, which it can read anywhere in.
  func output(_ arguments: [String], input: [UInt8]) throws(Failure) -> [UInt8] {
    let source = try memoryFile(holding: input)
    defer { close(source) }
    let complaints = try memoryFile(holding: [])
    defer { close(complaints) }
    var reading: Int32 = -1
    var writing: Int32 = -1
    let result = unsafe tool_pipe(&reading, &writing)
    guard result == 0 else { throw .refused(words(result)) }
    defer { close(reading) }
    let process: pid_t
    do throws(Failure) {
      process = try start(arguments, input: source, output: writing, error: complaints)
    } catch {
      close(writing)
      throw error
    }
    close(writing)
    do throws(Failure) {
      let bytes = try bytes(from: reading)
      let status = wait(for: process)
      guard status == 0 else { throw Failure.failed(status: status, words: text(of: complaints)) }
      return bytes
    } catch {
      if case .failed = error { throw error }
      kill(process, SIGKILL)
      _ = wait(for: process)
      throw error
    }
  }

  private func start(
    _ arguments: [String], input: Int32, output: Int32, error: Int32
  ) throws(Failure) -> pid_t {
    let path = Environment.value(of: "PATH") ?? "/usr/bin:/bin"
    switch ProcessStarter.start(
      [name] + arguments, environment: ["PATH=\(path)", "LC_ALL=C.UTF-8"], input: input,
      output: output, errors: error)
    {
    case .success(let process):
      tool_limit(process, Self.memoryLimit, Int32(timeLimit / 1_000))
      return process
    case .failure(let error) where error.number == ENOENT: throw .missing
    case .failure(let error): throw .refused(words(error.number))
    }
  }

  private func bytes(from file: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let end = milliseconds() + timeLimit
    while true {
      var ready = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      let left = end - milliseconds()
      guard left > 0 else { throw .tookTooLong }
      let answer = unsafe poll(&ready, 1, Int32(left))
      if answer == 0 { throw .tookTooLong }
      if answer < 0 {
        if errno == EINTR { continue }
        throw .refused(words(errno))
      }
      let count = unsafe read(file, &piece, piece.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .refused(words(errno))
      }
      bytes += piece[..<count]
      if bytes.count > outputLimit { throw .wroteTooMuch }
    }
  }

  /// The status with which the process ends, 128 and the signal when one ends it; it is ended when
  /// it does not end by itself after it has closed its output.
  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    let end = milliseconds() + 1_000
    while true {
      let result = unsafe waitpid(process, &status, WNOHANG)
      if result == process { break }
      if result < 0 && errno != EINTR { return 0 }
      if milliseconds() > end { kill(process, SIGKILL) }
      usleep(1_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private func memoryFile(holding bytes: [UInt8]) throws(Failure) -> Int32 {
    let file = unsafe bytes.withUnsafeBytes { unsafe tool_file($0.baseAddress, $0.count) }
    guard file >= 0 else { throw .refused(words(-file)) }
    return file
  }

  private func text(of file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 1_000)
    let count = unsafe pread(file, &bytes, bytes.count, 0)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }

  private func milliseconds() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  private func words(_ error: Int32) -> String {
    unsafe String(cString: strerror(error))
  }
}
