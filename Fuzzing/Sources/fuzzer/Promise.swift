/// Ends the run with a message, in release builds too, unless a promise of the program holds.
func promise(_ holds: Bool, _ message: @autoclosure () -> String) {
  guard holds else { fatalError(message()) }
}
