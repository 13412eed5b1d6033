import TestSupport

/// Articles about few people of few names, so that many of them are mistaken for one another.
struct RandomWorld {
  private static let given = ["Anna", "Robert", "Clara", "Martin", "Helen", "Peter", "A.", "Bob"]
  private static let family = [
    "Marlow", "Hargreave", "Pemberton", "Whitlock", "Haddad", "Haddadh", "Marlow Jr.",
  ]
  private static let titles = ["Mr", "Mrs", "President", "Minister", "Judge"]
  private static let subjects = [
    "the dredging of the estuary", "the ferry timetable", "the orchard levy", "the quarry lease",
    "the lighthouse repairs", "the tannery inquest", "the bypass tender", "the harvest tithe",
    "the reservoir breach", "the museum forgery",
  ]
  private static let bodies = [
    "Weir Conservancy Board (WCB)", "Port Authority", "WCB", "Wcb", "Weir Conservancy Board",
  ]

  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  /// The text of an article, a sentence in a paragraph.
  mutating func text() -> String {
    let subject = pick(Self.subjects)
    var paragraphs = [number(below: 3) == 0 ? "\(person()) on \(subject)" : "Talks on \(subject)"]
    let day = number(below: 12)
    if day > 0 { paragraphs.append("\(day) March 2021") }
    for _ in 0..<(2 + number(below: 4)) { paragraphs.append(sentence(on: subject)) }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private mutating func person() -> String { "\(pick(Self.given)) \(pick(Self.family))" }

  private mutating func bearer() -> String {
    switch number(below: 6) {
    case 0, 1: person()
    case 2: "\(pick(Self.titles)) \(person())"
    case 3: pick(Self.given.filter { $0 != "A." })
    default: "\(pick(Self.titles)) \(pick(Self.family))"
    }
  }

  private mutating func sentence(on subject: String) -> String {
    let bearer = bearer()
    return switch number(below: 8) {
    case 0: "“We will decide on \(subject) before winter,” said \(bearer)."
    case 1: "\(bearer) denied that \(subject) had been “settled in secret” by the council."
    case 2: "\(bearer) said the \(pick(Self.bodies)) would pay for \(subject)."
    case 3: "A spokesman for the \(pick(Self.bodies)) said: “Nobody has asked us.”"
    case 4: "\(person()), better known as “the Grey Wolf”, spoke about \(subject)."
    case 5: "Grey Wolf told Reuters that \(subject) was “a very old story”."
    case 6: "\(bearer) married his daughter \(person()) to the heir of \(subject)."
    default: "\(bearer) met the mayor of Bristol on Tuesday and spoke about \(subject)."
    }
  }

  private mutating func pick(_ list: [String]) -> String { list[number(below: list.count)] }
}
