import Testing

@testable import NewsCore

/// Through whom words came.
@Suite struct RelayTests {
  @Test(arguments: [
    ("“We won,” ⟦Nina Park⟧ told ⌈Reuters⌉.", "Nina Park", "Reuters"),
    ("“We won,” ⟦Nina Park⟧ told the ⌈Leeds Herald⌉ on Monday.", "Nina Park", "Leeds Herald"),
    ("⟦Nina Park⟧ told ⌈Reuters⌉ that the port was “a ruin”.", "Nina Park", "Reuters"),
    ("“We won,” ⟦Nina Park⟧ said, according to state television.", "Nina Park", "state television"),
    ("“We won,” ⟦Nina Park⟧ said in an interview with ⌈Reuters⌉.", "Nina Park", "Reuters"),
    ("⌈Reuters⌉ reported that ⟦Nina Park⟧ said the port was “a ruin”.", "Nina Park", "Reuters"),
    // Nobody stands between.
    ("“We won,” ⟦Nina Park⟧ told ⟦Omar Reyes⟧.", "Nina Park", "-"),
    ("“We won,” ⟦Nina Park⟧ told reporters.", "Nina Park", "-"),
    ("“We won,” ⟦Nina Park⟧ told the ⌈Port Authority⌉.", "Nina Park", "-"),
    ("“We won,” ⟦Nina Park⟧ said.", "Nina Park", "-"),
    ("“We won,” ⌈Reuters⌉ reported.", "Reuters", "-"),
  ])
  func tellsSpeakerAndRelay(marked: String, speaker: String, relay: String) {
    let document = MarkedSpeech.document(marked)
    #expect(MarkedSpeech.speakers(of: document) == [speaker])
    #expect(document.quotations.map { $0.relay.map { document.text[$0] } ?? "-" } == [relay])
  }
}
