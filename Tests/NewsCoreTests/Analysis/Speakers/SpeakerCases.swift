/// News texts with quotations, marked with who speaks as an editor would say.
enum SpeakerCases {
  static let tags = [
    """
    ⟦Olga Brandt⟧, who has run the port since 2011 and lives near it, said: “We will rebuild.”@{Olga Brandt}
    """,
    """
    “We will rebuild,”@{Olga Brandt} said ⟦Olga Brandt⟧, the port's director, after she met ⟦Tomas Reyes⟧.
    """,
    """
    ⟦Olga Brandt⟧ told ⟦Tomas Reyes⟧ that the pier was “a ruin”@{Olga Brandt}.
    """,
    """
    ⟦place:Norway⟧'s envoy, ⟦Tomas Reyes⟧, was less sure: “Some questions remain,”@{Tomas Reyes} he said.
    """,
    """
    ⟦Olga Brandt⟧ praised the deal. ⟦place:Norway⟧'s envoy, ⟦Tomas Reyes⟧, was less sure: “Some questions remain,”@{Tomas Reyes} he said.
    """,
    """
    ⟦Pavel Dorn⟧ praised the deal. ⟦place:Norway⟧'s envoy, ⟦Tomas Reyes⟧, was less sure: “Some questions remain,”@{Tomas Reyes} he said.
    """,
    """
    ⟦Pavel Dorn⟧ took questions for an hour. Asked about a meeting with ⟦Tomas Reyes⟧, he replied: “No.”@{Pavel Dorn}
    """,
    """
    ⟦Pavel Dorn⟧ won the election. Asked about a meeting with ⟦Tomas Reyes⟧, ⟦Dorn=Pavel Dorn⟧ replied: “No.”@{Pavel Dorn} He called himself “a friend of the sea”@{Pavel Dorn}.
    """,
    """
    ⟦Olga Brandt⟧ and ⟦Tomas Reyes⟧ met on Friday. “It was late,”@{Olga Brandt} she said. “It was early,”@{Tomas Reyes} he said.
    """,
    """
    “⟦Tomas Reyes⟧ never called,”@{Olga Brandt} ⟦Olga Brandt⟧ said.
    """,
    """
    According to ⟦Olga Brandt⟧, the pier was “beyond repair”@{Olga Brandt}.
    """,
    """
    “We were told nothing,” the ministry said. ⟦Olga Brandt⟧ was not there.
    """,
    """
    “We were told nothing,” a senior official said, speaking on condition that his name not be used. ⟦Pavel Dorn⟧ declined to comment.
    """,
    """
    “We waited,”@{Olga Brandt} ⟦Olga Brandt⟧ said, “and nobody came.”@{Olga Brandt}
    """,
    """
    headline: ⟦Brandt=Olga Brandt⟧: “We will rebuild”@{Olga Brandt}
    ⟦Olga Brandt⟧ spoke at the port on Monday.
    """,
    """
    ⟦Olga Brandt⟧ was there. Asked about the strike, she said: “It will end.”@{Olga Brandt} ⟦Tomas Reyes⟧ disagreed. “It will not,”@{Tomas Reyes} he said.
    """,
    """
    The ⟦organisation:Dock Workers Union⟧ said: “We will not move.”@{Dock Workers Union}
    """,
    """
    ⟦Olga Brandt⟧ asked ⟦Tomas Reyes⟧ whether he would stay. “I will,”@{Tomas Reyes} ⟦Reyes=Tomas Reyes⟧ replied.
    """,
    """
    ⟦Pavel Dorn⟧ met ⟦Tomas Reyes⟧ on Friday. Questioned about ⟦Reyes=Tomas Reyes⟧, he said: “A good man.”@{Pavel Dorn}
    """,
    """
    When asked about ⟦Tomas Reyes⟧, ⟦Pavel Dorn⟧ said he was “a liar”@{Pavel Dorn}.
    """,
  ]

  static let turns = [
    """
    ⟦Olga Brandt⟧ told ⟦Tomas Reyes⟧: “Stay here.”@{Olga Brandt} He stayed. “It was cold,”@{Tomas Reyes} he said later.
    """,
    """
    “It was cold,”@{Tomas Reyes} ⟦Tomas Reyes⟧, whose boat ⟦Olga Brandt⟧ had repaired, told reporters.
    """,
    """
    “It was cold,”@{Tomas Reyes} said ⟦Tomas Reyes⟧, a sailor whom ⟦Olga Brandt⟧ had hired. “We waited all night.”@{Tomas Reyes}
    """,
    """
    “We close at nine,”@{Olga Brandt} ⟦Olga Brandt⟧ said. ⟦Tomas Reyes⟧ shook his head. “We close at ten,”@{Tomas Reyes} he said.
    """,
    """
    ⟦Olga Brandt⟧, 52, the director, and ⟦Nina Falk⟧, 31, her deputy, spoke on Monday. “We close at nine,”@{Nina Falk} ⟦Falk=Nina Falk⟧ said.
    """,
    """
    “The committee,”@{Olga Brandt} said ⟦Olga Brandt⟧ of the ⟦organisation:Harbour Board⟧, “never answered our letters.”@{Olga Brandt}
    """,
    """
    A spokesman for ⟦Olga Brandt⟧ said she was “very tired”.
    """,
    """
    The ministry of transport called the pier “beyond repair”. ⟦Olga Brandt⟧ did not reply.
    """,
    """
    Asked by ⟦Nina Falk⟧ whether the pier was safe, ⟦Olga Brandt⟧ answered: “Not yet.”@{Olga Brandt}
    """,
    """
    ⟦Pavel Dorn⟧ spoke for an hour. Pressed on the sale of the pier to ⟦Tomas Reyes⟧, he replied: “Wait and see.”@{Pavel Dorn}
    """,
    """
    In a letter to ⟦Tomas Reyes⟧, ⟦Olga Brandt⟧ wrote that the pier was “a danger to all”@{Olga Brandt}.
    """,
    """
    ⟦Pavel Dorn⟧ praised ⟦Tomas Reyes⟧ for what he called “a great year”@{Pavel Dorn}.
    """,
    """
    Police said the driver had been “calm”. The driver's name was not given.
    """,
    """
    ⟦place:Norway⟧’s prime minister, ⟦Olga Brandt⟧, said on Friday that the talks were “going well”@{Olga Brandt}.
    """,
    """
    “No one came,”@{Olga Brandt} said Ms ⟦Brandt=Olga Brandt⟧. ⟦Olga Brandt⟧ had opened the doors at six. Mr ⟦Reyes=Tomas Reyes⟧ disagreed: “Many came.”@{Tomas Reyes} ⟦Tomas Reyes⟧ was there too.
    """,
  ]
}
