/// Quotations in headlines and headings, most of them in single marks.
enum HeadlinePatterns {
  static let all = [
    "headline:⟦Berg⟧ ‘⟪will not resign⟫’, says aide ~ aide",
    "headline:Port ‘⟪will not close⟫’, says ⟦Berg⟧ ~ Berg",
    "headline:Port '⟪will not close⟫', says ⟦Berg⟧ ~ Berg",
    "headline:Port “⟪will not close⟫”, says ⟦Berg⟧ ~ Berg",
    "headline:Port ‘⟪will not close⟫’ says ⟦Berg⟧ ~ Berg",
    "headline:‘⟪The port will not close⟫’, says ⟦Berg⟧ ~ Berg",
    "headline:‘⟪The port will not close⟫’ — ⟦Berg⟧ ~ Berg",
    "headline:⟦Berg⟧: ‘⟪The port will not close⟫’ ~ Berg",
    "headline:⟦Berg⟧: “⟪The port will not close⟫” ~ Berg",
    "headline:⟦Berg⟧: Port is ‘⟪a ruin⟫’ ~ Berg",
    "headline:⟦Berg⟧ says port is ‘⟪a ruin⟫’ ~ Berg",
    "headline:⟦Berg⟧ calls port ‘⟪a ruin⟫’ ~ Berg",
    "headline:⟦Berg⟧ warns of ‘⟪a hard winter⟫’ ~ Berg",
    "headline:⟦Berg⟧ slams owners’ ‘⟪greed⟫’ ~ Berg",
    "headline:⟦Berg⟧ Says the Port Is ‘⟪a Ruin⟫’ ~ Berg",
    "headline:⌈Port Board⌉ denies ‘⟪cover-up⟫’ ~ Port Board",
    "headline:⌈Port Board⌉ vows ‘⟪full repair⟫’ by May ~ Port Board",
    "headline:Crews’ pay ‘⟪a disgrace⟫’, says ⟦Berg⟧ ~ Berg",
    "headline:Owners’ crews’ pay cut by half",
    "heading:‘⟪We had no time⟫’",
    "heading:“⟪We had no time⟫”",
    "headline:‘⟪Ghost ship⟫’ drifts into the port",
  ]
}
