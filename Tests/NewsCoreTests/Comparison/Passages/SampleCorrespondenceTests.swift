import Testing

@testable import NewsCore

/// How many of the sentences that correspond in the sample stories are linked, and how many others.
///
/// The floors are what is reached, a little below; the model is trained on other texts.
@Suite struct SampleCorrespondenceTests {
  @Test(arguments: [
    ("Saltmere crane", "saltmere-crane.txt", 0.48),
    ("Tehran press conference", "tehran-press-conference.txt", 0.62),
  ])
  func linksAreThoseOfReaders(story: String, list: String, floor: Double) throws {
    let sample = try SampleCorrespondence(story: story, list: list)
    #expect(sample.unread == [])
    #expect(sample.f1 >= floor)
  }
}
