import CFetch

/// A flag that says to give up: C code reads it while another thread may set it.
final class CancelSignal: Sendable {
  /// Where the flag is in memory, as a number, since threads share it.
  private let place: UInt

  init() {
    place = unsafe UInt(bitPattern: fetch_flag_new())
  }

  deinit {
    unsafe fetch_flag_free(flag)
  }

  /// Valid as long as the signal is.
  var flag: OpaquePointer? { unsafe OpaquePointer(bitPattern: place) }

  func cancel() {
    unsafe fetch_flag_set(flag)
  }
}
