/// How the speaker of a quotation is named at the place that annotators marked.
public enum GoldSpeakerKind: String, CaseIterable, Hashable, Sendable {
  /// By the name of a person.
  case name
  /// By the name of something else: an organisation, a country.
  case proper
  case pronoun
  /// By words without a name: `a senior official`.
  case nominal
  /// Nobody is marked.
  case none
}
