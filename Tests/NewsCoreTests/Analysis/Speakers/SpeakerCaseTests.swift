import TestSupport
import Testing

/// Speakers found in whole texts whose names are found too, as an editor would name them.
@Suite struct SpeakerCaseTests {
  @Test(arguments: SpeakerCases.turns) func followsTurns(text: String) {
    let sketch = NamedSketch(text)
    #expect(sketch.found == sketch.expected)
  }

  @Test(arguments: SpeakerCases.tags) func findsTheSpeaker(text: String) {
    let sketch = NamedSketch(text)
    #expect(sketch.found == sketch.expected)
  }
}
