/// Words in quotation marks that nobody says: titles, nicknames, terms; and those that somebody
/// says though they look like such.
enum UsePatterns {
  static let all = titles + nicknames + terms + speech

  private static let titles = [
    "The film “⟪The Long Quay⟫” ran for a year. ~ title",
    "⟦Tove Dahl⟧ likes the film “⟪The Long Quay⟫” a lot. ~ title",
    "⟦Tove Dahl⟧ wrote a book called “⟪The Long Quay⟫”. ~ title",
    "⟦Tove Dahl⟧'s new book, “⟪The Long Quay,⟫” is out. ~ title",
    "Her memoir, titled “⟪The Long Quay⟫”, is out. ~ title",
    "⟦Tove Dahl⟧ spoke on ⌈Coast TV⌉’s “⟪Harbour Tonight⟫” on Sunday. ~ title",
    "⟦Tove Dahl⟧ was on “⟪Harbour Tonight⟫” and left early. ~ title",
    "⟦Tove Dahl⟧ told “⟪Harbour Tonight⟫” that the port was shut. ~ title",
    "The star of “⟪The Long Quay⟫” came to town. ~ title",
    "“⟪The Long Quay⟫” star ⟦Tove Dahl⟧ came to town. ~ title",
    "The song ‘⟪Blue Harbour⟫’ was played twice. ~ title",
    "The band played \"⟪Blue Harbour⟫\" twice. ~ title",
    "⟦Tove Dahl⟧ hosts “⟪The Harbour Hour⟫” on Mondays. ~ title",
    "She starred in “⟪Blue Harbour⟫” and “⟪The Long Quay⟫”. ~ title; title",
    "The musical “⟪Storm Over Lund⟫” opens in May. ~ title",
    "The series “⟪Storm Over Lund⟫” has ten parts. ~ title",
    "The podcast, “⟪So It Goes⟫”, ends in May. ~ title",
    "In the documentary “⟪The Last Ferry⟫” crews speak. ~ title",
    "The navy began Operation “⟪Quiet Sea⟫” in May. ~ title",
    "The law “⟪Safe Harbours Act⟫” passed in May. ~ title",
    "«⟪The Long Quay⟫» is a film. ~ title",
  ]

  private static let nicknames = [
    "⟦Lars “⟪Shorty⟫” Dahl⟧ runs the port. ~ nickname",
    "⟦Lars⟧ “⟪Shorty⟫” ⟦Dahl⟧ runs the port. ~ nickname",
    "⟦Lars⟧ ‘⟪Shorty⟫’ ⟦Dahl⟧ runs the port. ~ nickname",
    "⟦Lars⟧ \"⟪The Crab⟫\" ⟦Dahl⟧ runs the port. ~ nickname",
    "⟦Lars Dahl⟧, nicknamed “⟪Shorty⟫”, runs the port. ~ nickname",
    "⟦Lars Dahl⟧, aka “⟪Shorty⟫”, runs the port. ~ nickname",
    "⟦Lars Dahl⟧, known as “⟪Shorty⟫”, runs the port. ~ term",
  ]

  private static let terms = [
    "The “⟪ruin⟫” stands empty. ~ term",
    "They met in the “⟪ruin⟫”. ~ term",
    "⟦Tove Dahl⟧ was “⟪very brave⟫” that day. ~ term",
    "“⟪A new gate for the lock,⟫” by ⟦Tove Dahl⟧, won a prize. ~ title",
    "The so-called “⟪experts⟫” left. ~ term",
    "The so called ‘⟪experts⟫’ left. ~ term",
    "The word “⟪quay⟫” is old. ~ term",
    "The term ‘⟪grey fleet⟫’ is new. ~ term",
    "The phrase “⟪all hands⟫” is from ships. ~ term",
    "The storm, dubbed “⟪Big Wet⟫”, came in May. ~ term",
    "The storm was dubbed “⟪the big wet⟫”. ~ term",
    "The storm was called “⟪the big wet⟫” for years. ~ term",
    "A port known as “⟪the hole⟫” was shut. ~ term",
    "A plan called “⟪clean quays⟫” was passed. ~ term",
    "Quay is French for “⟪wharf⟫”. ~ term",
    "The “⟪clean quays⟫” plan was passed. ~ term",
    "The new “⟪clean quays⟫” plan was passed. ~ term",
    "The city's ‘⟪clean quays⟫’ plan was passed. ~ term",
    "The crowd wore “⟪Save the Quay⟫” shirts. ~ term",
    "There were ‘⟪Save the quay⟫’ signs at the gate. ~ term",
    "The hashtag “⟪savethequay⟫” was used a lot. ~ term",
  ]

  private static let speech = [
    "⟦Tove Dahl⟧ called the plan “⟪non-negotiable⟫”. ~ Tove Dahl",
    "⟦Tove Dahl⟧ called him “⟪Captain Sleepy⟫”. ~ Tove Dahl",
    "⟦Tove Dahl⟧ branded the plan “⟪a joke⟫”. ~ Tove Dahl",
    "⟦Tove Dahl⟧ dubbed the plan “⟪a joke⟫”. ~ Tove Dahl",
    "⟦Tove Dahl⟧ said, “⟪Save The Quay.⟫” ~ Tove Dahl",
    "⟦Tove Dahl⟧ shouted “⟪Save The Quay⟫” at the gate. ~ Tove Dahl",
    "“⟪Save The Quay!⟫” ⟦Tove Dahl⟧ shouted. ~ Tove Dahl",
    "⟦Tove Dahl⟧ attacked his “⟪very dishonest⟫” plan, she said. ~ she=Tove Dahl",
    "⟦Tove Dahl⟧ criticised the “⟪wholly useless⟫” plan. ~ Tove Dahl",
    "What ⟦Tove Dahl⟧ calls “⟪the big wet⟫” is a storm. ~ Tove Dahl",
  ]
}
