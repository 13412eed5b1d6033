/// What a byte of the wake pipe says; the first three are put there by signal handlers.
enum WakeByte: UInt8 {
  /// The terminal has another size.
  case resized = 0x57
  /// The program runs again after a stop.
  case continued = 0x43
  /// Somebody asks the program to stop, as Ctrl-Z does elsewhere.
  case stopped = 0x5A
  /// The inbox holds events.
  case events = 0x45
}
