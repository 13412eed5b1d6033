/// Quotations that the layout sets off: block quotations, transcripts, posts, dialogue, signatures.
enum SetOffPatterns {
  static let all = blockQuotations + transcripts + posts + dialogues + signatures

  private static let blockQuotations = [
    """
    ⟦Ida Moen⟧ wrote to the board:

    blockQuotation:⟪The mill must close. Nobody is safe in it.⟫

    The board met. ~ Ida Moen
    """,
    """
    ⟦Ida Moen⟧ wrote to the board:

    blockQuotation:⟪The mill must close.⟫

    blockQuotation:⟪Nobody is safe in it.⟫ ~ Ida Moen; Ida Moen
    """,
    """
    ⟦Ida Moen⟧ told the board:

    blockQuotation:“⟪The mill must close.⟫”

    The board met. ~ Ida Moen
    """,
    """
    ⟦Ida Moen⟧ wrote to the board:

    blockQuotation:⟪They told me “⟪go home⟫” and shut the gate.⟫ ~ Ida Moen; They
    """,
    """
    ⟦Ida Moen⟧ wrote to the board:

    ⟪The mill must close. Nobody is safe in it.⟫

    The board met. ~ Ida Moen
    """,
    """
    In a statement, ⟦Ida Moen⟧ said:

    ⟪We regret what happened at the mill.⟫ ~ Ida Moen
    """,
    """
    The ⌈Mill Board⌉ reports:

    ⟪The wheel is old.⟫ ~ Mill Board
    """,
    """
    There have been reports:

    The wheel is old.
    """,
    """
    The mill has three parts:

    The wheel is old.
    """,
    """
    blockQuotation:⟪The mill must close.⟫

    blockQuotation:— ⟦Ida Moen⟧, engineer ~ Ida Moen
    """,
  ]

  private static let transcripts = [
    """
    ⟦Ida Moen⟧ answered questions.

    REPORTER: ⟪Is the mill safe?⟫

    MOEN: ⟪It is not.⟫

    REPORTER: ⟪Will it close?⟫

    MOEN: ⟪It must.⟫ ~ REPORTER; MOEN=Ida Moen; REPORTER; MOEN=Ida Moen
    """,
    """
    ⟦Ida Moen⟧: ⟪The mill must close.⟫

    ⟦Per Aas⟧: ⟪It must not.⟫

    ⟦Ida Moen⟧: ⟪It will.⟫ ~ Ida Moen; Per Aas; Ida Moen
    """,
    """
    Q: ⟪Is the mill safe?⟫

    A: ⟪It is not.⟫

    Q: ⟪Will it close?⟫

    A: ⟪It must.⟫ ~ Q; A; Q; A
    """,
    """
    Q: ⟪Is the mill safe?⟫

    A: ⟪It is not. I told the board.⟫

    ⟪They laughed.⟫

    Q: ⟪Will it close?⟫

    A: ⟪It must.⟫ ~ Q; A; A; Q; A
    """,
    """
    ⟦Moen⟧: “⟪The mill must close.⟫”

    ⟦Aas⟧: “⟪It must not.⟫”

    ⟦Moen⟧: “⟪It will.⟫” ~ Moen; Aas; Moen
    """,
    """
    Dr. ⟦Ida Moen⟧: ⟪The mill must close.⟫

    Mr. ⟦Aas⟧: ⟪It must not.⟫

    (Laughter.)

    Dr. ⟦Ida Moen⟧: ⟪It will.⟫ ~ Ida Moen; Aas; Ida Moen
    """,
    """
    "⟪⟦MOEN⟧: The mill must close.⟫

    "⟪AAS: It must not.⟫

    "⟪⟦MOEN⟧: It will.⟫"

    ⟦Per Aas⟧ left. ~ MOEN; AAS=Per Aas; MOEN
    """,
    """
    ⟦Moen⟧: 547.

    ⟦Aas⟧: 46.

    ⟦Moen⟧: 600.
    """,
    """
    Claim: The mill burned.

    Origins: The picture is old.

    Claim: The lock burned.
    """,
    // A name and a colon alone are no transcript.
    "Update: The mill is shut.\n\nThe board met.",
    "Photos: The mill at dawn.\n\nThe board met.\n\nRelated: A mill burns.",
  ]

  private static let posts = [
    "@idamoen: ⟪The mill must close.⟫ ~ @idamoen",
    "⟦Ida Moen⟧ (@idamoen): ⟪The mill must close.⟫ ~ Ida Moen",
    "⟪The mill must close.⟫ — ⟦Ida Moen⟧ (@idamoen) May 3, 2021 ~ Ida Moen",
    "⟪The mill must close.⟫\n\n— ⟦Ida Moen⟧ (@idamoen) May 3, 2021 ~ Ida Moen",
    "⟦Ida Moen⟧ (@ida_moen) May 3, 2021\n\n⟪The mill must close.⟫ ~ Ida Moen",
    "⟦Ida Moen⟧ tweeted: ⟪The mill must close.⟫ ~ Ida Moen",
    "⟦Ida Moen⟧ posted: “⟪The mill must close.⟫” ~ Ida Moen",
    "“⟪The mill must close,⟫” ⟦Ida Moen⟧ tweeted. ~ Ida Moen",
    "“⟪The mill must close,⟫” ⟦Ida Moen⟧ wrote on Facebook. ~ Ida Moen",
    "blockQuotation:⟪The mill must close.⟫ — ⟦Ida Moen⟧ (@idamoen) ~ Ida Moen",
    "⟦Ida Moen⟧ @idamoen\n\n⟪The mill must close.⟫ ~ Ida Moen",
    "Write to us at mill@example.org: we answer.",
  ]

  private static let dialogues = [
    "— ⟪The mill must close,⟫ said ⟦Ida Moen⟧.\n\n— ⟪It must not.⟫ ~ Ida Moen; ?",
    "– ⟪The mill must close,⟫ said ⟦Ida Moen⟧. ~ Ida Moen",
    "— A new wheel for the mill\n\n— A new gate for the lock",
  ]

  private static let signatures = [
    "“⟪The mill must close.⟫” — ⟦Ida Moen⟧ ~ Ida Moen",
    "“⟪The mill must close.⟫” – ⟦Ida Moen⟧, engineer ~ Ida Moen",
    "“⟪The mill must close.⟫”\n\n— ⟦Ida Moen⟧, engineer ~ Ida Moen",
    "\"⟪The mill must close.⟫\" -- ⟦Ida Moen⟧ ~ Ida Moen",
    "«⟪The mill must close.⟫» — ⟦Ida Moen⟧, engineer ~ Ida Moen",
  ]
}
