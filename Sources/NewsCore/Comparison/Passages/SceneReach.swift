/// How many sentences of each account of a scene are compared.
///
/// What it costs to compare grows with the square of all sentences, in memory and in time.
enum SceneReach {
  /// The most sentences of a scene.
  static let most = 4500

  /// The most sentences of an account, one at least; short accounts leave room for those that are longer.
  ///
  /// - Parameter accounts: how many sentences each has.
  static func sentences(ofEach accounts: [Int], most: Int) -> Int {
    var room = most
    for (place, count) in accounts.sorted().enumerated() {
      let share = max(1, room / (accounts.count - place))
      if count > share { return share }
      room -= count
    }
    return most
  }
}
