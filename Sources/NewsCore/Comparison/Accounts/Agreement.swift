/// How the values that accounts give for one thing go together; none of them is called wrong.
public enum Agreement: String, CaseIterable, Sendable {
  case agrees, differs
  /// One is a rounded or hedged form of another.
  case rounder
  /// They differ, and the account with the other value was published on a later day.
  case later
}
