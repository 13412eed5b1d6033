/// Short lists of numbers that grow in any order, each in the order in which it grew, in two runs.
struct NumberLists {
  private struct Entry {
    let value: Int32
    /// -1 for the last of a list.
    var next: Int32
  }

  private struct Ends {
    var first: Int32
    var last: Int32
  }

  private var lists: [Ends] = []
  private var entries: [Entry] = []

  /// Adds a number to a list; lists are numbered from 0 on and are there when they are first named.
  mutating func append(_ value: Int, to list: Int) {
    while lists.count <= list { lists.append(Ends(first: -1, last: -1)) }
    let place = Int32(entries.count)
    entries.append(Entry(value: Int32(value), next: -1))
    if lists[list].first < 0 {
      lists[list].first = place
    } else {
      entries[Int(lists[list].last)].next = place
    }
    lists[list].last = place
  }

  /// The numbers of a list; none of one that is nil or was never named.
  subscript(list: Int?) -> [Int] {
    var values: [Int] = []
    forEach(in: list) { values.append($0) }
    return values
  }

  /// The first number of a list for which a condition holds.
  func first(of list: Int?, where isWanted: (Int) -> Bool = { _ in true }) -> Int? {
    guard let list, list < lists.count else { return nil }
    var place = lists[list].first
    while place >= 0 {
      let entry = entries[Int(place)]
      if isWanted(Int(entry.value)) { return Int(entry.value) }
      place = entry.next
    }
    return nil
  }

  /// Calls `body` for each number of a list.
  func forEach(in list: Int?, _ body: (Int) -> Void) {
    _ = first(of: list) { value in
      body(value)
      return false
    }
  }
}
