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
    guard let list, list < lists.count else { return [] }
    var values: [Int] = []
    var place = lists[list].first
    while place >= 0 {
      values.append(Int(entries[Int(place)].value))
      place = entries[Int(place)].next
    }
    return values
  }

  /// The first number of a list.
  func first(of list: Int) -> Int? {
    guard list < lists.count, lists[list].first >= 0 else { return nil }
    return Int(entries[Int(lists[list].first)].value)
  }
}
