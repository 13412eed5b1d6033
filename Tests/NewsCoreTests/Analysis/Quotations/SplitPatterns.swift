/// Quotations in parts: around their cue, over several paragraphs, one after the other.
enum SplitPatterns {
  static let all = [
    // Around the cue.
    "“⟪The dam,⟫” ⟦Ola Lind⟧ said, “⟪will hold.⟫” ~ Ola Lind; Ola Lind",
    "“⟪The dam⟫”, ⟦Ola Lind⟧ said, “⟪will hold⟫”. ~ Ola Lind; Ola Lind",
    "‘⟪The dam,⟫’ said ⟦Ola Lind⟧, ‘⟪will hold.⟫’ ~ Ola Lind; Ola Lind",
    "\"⟪The dam,⟫\" ⟦Ola Lind⟧ said, \"⟪will hold.⟫\" ~ Ola Lind; Ola Lind",
    "“⟪The dam,⟫” ⟦Ola Lind⟧ told reporters, “⟪will hold.⟫” ~ Ola Lind; Ola Lind",
    "“⟪The dam,⟫” says ⟦Ola Lind⟧, an engineer, “⟪will hold.⟫” ~ Ola Lind; Ola Lind",
    "“⟪The dam⟫” — ⟦Ola Lind⟧ said — “⟪will hold.⟫” ~ Ola Lind; Ola Lind",
    "“⟪Will it hold?⟫” asked ⟦Ola Lind⟧. “⟪It will.⟫” ~ Ola Lind; Ola Lind",
    "“⟪No!⟫” ⟦Ola Lind⟧ cried. “⟪It will hold.⟫” ~ Ola Lind; Ola Lind",
    "“⟪It will hold,⟫” ⟦Ola Lind⟧ said, adding: “⟪We checked.⟫” ~ Ola Lind; Ola Lind",
    "⟦Ola Lind⟧ said: “⟪It holds.⟫” ⟦Jan Rey⟧ said: “⟪It leaks.⟫” ~ Ola Lind; Jan Rey",
    "“⟪It holds,⟫” said ⟦Ola Lind⟧. “⟪It leaks,⟫” said ⟦Jan Rey⟧. ~ Ola Lind; Jan Rey",
    "“⟪It holds,⟫” ⟦Ola Lind⟧ said; “⟪it leaks,⟫” ⟦Jan Rey⟧ said. ~ Ola Lind; Jan Rey",
    // Parts of the writer's sentence.
    "⟦Lind⟧ called it “⟪old⟫” and “⟪leaky⟫”. ~ Lind; Lind",
    "⟦Lind⟧ said it was “⟪old⟫”, “⟪leaky⟫” and “⟪ugly⟫”. ~ Lind; Lind; Lind",
    "The dam is “⟪old⟫” and “⟪leaky⟫”, according to ⟦Lind⟧. ~ Lind; Lind",
    "⟦Lind⟧ described the dam as “⟪old⟫” but “⟪not dead⟫”. ~ Lind; Lind",
    // A second quotation without a cue of its own.
    "“⟪It holds,⟫” ⟦Ola Lind⟧ said. “⟪We checked it twice.⟫” ~ Ola Lind; Ola Lind",
    "“⟪It holds,⟫” ⟦Ola Lind⟧ said on Monday. “⟪Go home.⟫” ~ Ola Lind; Ola Lind",
    "“⟪It holds,⟫” ⟦Ola Lind⟧ said.\n\n“⟪Go home,⟫” said ⟦Jan Rey⟧. ~ Ola Lind; Jan Rey",
    // Over paragraphs, each opened anew.
    """
    “⟪It holds.⟫

    “⟪We checked it twice,⟫” ⟦Ola Lind⟧ said. ~ Ola Lind; Ola Lind
    """,
    """
    ⟦Ola Lind⟧ said: “⟪It holds.⟫

    “⟪We checked it twice.⟫

    “⟪Go home.⟫” ~ Ola Lind; Ola Lind; Ola Lind
    """,
    // A closing mark is missing.
    """
    ⟦Ola Lind⟧ said: “⟪It holds.⟫

    “⟪It leaks,⟫” said ⟦Jan Rey⟧. ~ Ola Lind; Jan Rey
    """,
    """
    "⟪It holds,⟫" ⟦Ola Lind⟧ said. "⟪We checked it.⟫

    "⟪Go home.⟫"

    The crowd left. ~ Ola Lind; Ola Lind; Ola Lind
    """,
    """
    ‘⟪It holds,⟫’ ⟦Ola Lind⟧ said. ‘⟪We checked it.⟫

    ‘⟪Go home.⟫’ ~ Ola Lind; Ola Lind; Ola Lind
    """,
    """
    «⟪It holds,⟫» ⟦Ola Lind⟧ said. «⟪We checked it.⟫

    «⟪Go home.⟫» ~ Ola Lind; Ola Lind; Ola Lind
    """,
    // Introduced a paragraph before.
    """
    ⟦Ola Lind⟧ had this to say:

    “⟪It holds.⟫” ~ Ola Lind
    """,
    """
    ⟦Ola Lind⟧ wrote in a statement:

    “⟪It holds. Go home.⟫” ~ Ola Lind
    """,
    // Split and nested.
    "“⟪I said ‘⟪no⟫’,⟫” ⟦Lind⟧ said, “⟪and left.⟫” ~ Lind; I=Lind; Lind",
    "“⟪They call it ‘⟪Old Leaky⟫’,⟫” ⟦Lind⟧ said. “⟪We don't.⟫” ~ Lind; They; Lind",
  ]
}
