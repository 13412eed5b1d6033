import NewsCore
import TestSupport

@testable import NewsReader

/// Two accounts of a crane that fell, and how they compare.
extension ComparingTests {
  static let tide = ArticleID("crane/tide.txt")
  static let post = ArticleID("crane/post.txt")
  static let accounts = [
    ArticleSketch(
      "crane/tide.txt", story: "crane", publication: "Tide",
      "The crane fell at noon. Nine men were hurt. It was raining."),
    ArticleSketch(
      "crane/post.txt", story: "crane", publication: "Post",
      "Ten men were hurt when the crane fell. Ada Marsh saw it. It fell at noon."),
  ]

  /// The place of words in an account.
  static func place(_ words: String, in sketch: Int) -> Place {
    let document = accounts[sketch].document
    let text = document.text[document.text.span]
    let range = text.utf8.firstRange(of: words.utf8) ?? text.startIndex..<text.startIndex
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Place(article: document.article.id, span: TextSpan(start, start + words.utf8.count))
  }

  static func value(_ words: String, in sketch: Int) -> DifferenceRow.Value {
    DifferenceRow.Value(
      place: place(words, in: sketch), text: words, sentence: "\(words) men were hurt.")
  }

  static let comparison = AccountComparison(
    accounts: [tide, post],
    differences: [
      DifferenceRow(
        what: "fell at noon", kind: .date, verdict: .agrees,
        values: [value("noon", in: 0), value("noon", in: 1)]),
      DifferenceRow(
        what: "men", kind: .count, verdict: .differs,
        values: [value("Nine", in: 0), value("Ten", in: 1)]),
    ],
    only: [
      LoneRow(place: place("It was raining.", in: 0), kind: .sentence, text: "It was raining."),
      LoneRow(place: place("Ada Marsh", in: 1), kind: .person, text: "Ada Marsh"),
    ],
    missing: [
      MissingRow(
        article: tide, kind: .person, text: "Ada Marsh", places: [place("Ada Marsh", in: 1)])
    ],
    timeline: [
      TimelineRow(
        day: CalendarDate(year: 2031, month: 5, day: 3), isPublication: false,
        // The second account tells it twice.
        places: [
          place("fell at noon", in: 0), place("fell at noon", in: 1), place("at noon", in: 1),
        ],
        text: "The crane fell at noon.", dayWords: TextSpan(15, 22), isDisputed: true,
        isAssumed: false),
      TimelineRow(
        day: CalendarDate(year: 2031, month: 5, day: 3), isPublication: true,
        places: [place("Ten", in: 1)], text: "Crane falls", dayWords: TextSpan(0, 0),
        isDisputed: false, isAssumed: false),
      TimelineRow(
        day: CalendarDate(year: 2031, month: 5, day: 4), isPublication: false,
        places: [place("It was raining.", in: 0)], text: "It was raining.",
        dayWords: TextSpan(3, 6), isDisputed: false, isAssumed: true),
    ])
}
