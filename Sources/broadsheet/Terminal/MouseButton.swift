/// A button of the mouse, as far as the reader cares.
enum MouseButton: Hashable {
  case first, wheelUp, wheelDown
}
