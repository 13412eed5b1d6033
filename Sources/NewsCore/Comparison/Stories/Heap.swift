/// Gives back the largest of what was put in.
struct Heap<Element: Comparable & Sendable>: Sendable {
  private var elements: [Element] = []

  mutating func insert(_ element: Element) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0, elements[(place - 1) / 2] < elements[place] {
      elements.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popMax() -> Element? {
    guard let last = elements.popLast() else { return nil }
    guard let first = elements.first else { return last }
    elements[0] = last
    var place = 0
    while 2 * place + 1 < elements.count {
      var child = 2 * place + 1
      if child + 1 < elements.count, elements[child] < elements[child + 1] { child += 1 }
      guard elements[place] < elements[child] else { break }
      elements.swapAt(place, child)
      place = child
    }
    return first
  }
}
