/// Quotations in every kind of mark, with and without slips.
enum MarkPatterns {
  static let all = [
    // One pair.
    "“⟪The lock is shut,⟫” said ⟦Vera Holm⟧. ~ Vera Holm",
    "\"⟪The lock is shut,⟫\" said ⟦Vera Holm⟧. ~ Vera Holm",
    "‘⟪The lock is shut,⟫’ said ⟦Vera Holm⟧. ~ Vera Holm",
    "'⟪The lock is shut,⟫' said ⟦Vera Holm⟧. ~ Vera Holm",
    "``⟪The lock is shut,⟫'' said ⟦Vera Holm⟧. ~ Vera Holm",
    "''⟪The lock is shut,⟫'' said ⟦Vera Holm⟧. ~ Vera Holm",
    "„⟪The lock is shut,⟫“ said ⟦Vera Holm⟧. ~ Vera Holm",
    "„⟪The lock is shut,⟫” said ⟦Vera Holm⟧. ~ Vera Holm",
    "«⟪The lock is shut,⟫» said ⟦Vera Holm⟧. ~ Vera Holm",
    "« ⟪The lock is shut,⟫ » said ⟦Vera Holm⟧. ~ Vera Holm",
    "»⟪The lock is shut,⟫« said ⟦Vera Holm⟧. ~ Vera Holm",
    "‹⟪The lock is shut,⟫› said ⟦Vera Holm⟧. ~ Vera Holm",
    "「⟪The lock is shut⟫」 said ⟦Vera Holm⟧. ~ Vera Holm",
    "『⟪The lock is shut⟫』 said ⟦Vera Holm⟧. ~ Vera Holm",
    "‚⟪The lock is shut,⟫‘ said ⟦Vera Holm⟧. ~ Vera Holm",
    "`⟪The lock is shut,⟫' said ⟦Vera Holm⟧. ~ Vera Holm",
    "＂⟪The lock is shut,⟫＂ said ⟦Vera Holm⟧. ~ Vera Holm",
    // A full stop or comma outside the marks.
    "“⟪The lock is shut⟫”, said ⟦Vera Holm⟧. ~ Vera Holm",
    "⟦Holm⟧ said the lock was “⟪shut for good⟫”. ~ Holm",
    "⟦Holm⟧ said the lock was ‘⟪shut for good⟫’. ~ Holm",
    "⟦Holm⟧ said the lock was \"⟪shut for good⟫\"; nobody asked. ~ Holm",
    "⟦Holm⟧ asked: “⟪Is the lock shut?⟫” ~ Holm",
    "⟦Holm⟧ asked whether the lock was “⟪shut⟫”? ~ Holm",
    "⟦Holm⟧ said (“⟪with regret⟫”) that the lock was shut. ~ Holm",
    // Apostrophes inside.
    "‘⟪It’s the owners’ lock, isn’t it?⟫’ said ⟦Vera Holm⟧. ~ Vera Holm",
    "'⟪It's the owners' lock, isn't it?⟫' said ⟦Vera Holm⟧. ~ Vera Holm",
    "“⟪In the ’90s it wasn’t shut,⟫” said ⟦Vera Holm⟧. ~ Vera Holm",
    "“⟪That was rock ’n’ roll,⟫” said ⟦Vera Holm⟧. ~ Vera Holm",
    "‘⟪The boats’ masts and the sailors’ bags,⟫’ said ⟦Vera Holm⟧. ~ Vera Holm",
    // Inches and minutes.
    "“⟪He is 6'2\" tall,⟫” said ⟦Vera Holm⟧. ~ Vera Holm",
    "The 5' gate was shut, ⟦Vera Holm⟧ said, “⟪for good⟫”. ~ Vera Holm",
    // Slips: wrong way round, missing, doubled.
    "”⟪The lock is shut,⟫” said ⟦Vera Holm⟧. ~ Vera Holm",
    "“⟪The lock is shut,⟫“ said ⟦Vera Holm⟧. ~ Vera Holm",
    "“⟪The lock is shut,⟫\" said ⟦Vera Holm⟧. ~ Vera Holm",
    "\"⟪The lock is shut,⟫” said ⟦Vera Holm⟧. ~ Vera Holm",
    "“⟪The lock is shut,⟫”said ⟦Vera Holm⟧. ~ Vera Holm",
    "⟦Vera Holm⟧ said,“⟪The lock is shut.⟫” ~ Vera Holm",
    "“⟪The lock is shut,⟫ said ⟦Vera Holm⟧. “⟪It leaks.⟫” ~ Vera Holm; Vera Holm",
    "“⟪The lock is shut,⟫ she said. ⟦Vera Holm⟧ left. ~ she",
    // The values of attributes are nobody's words.
    "<post date=\"3 May 2021\" by=\"x\">The lock is shut.</post>",
    "<post date=\"3 May\">Hear</post> “⟪It leaks,⟫” said ⟦Vera Holm⟧. ~ Vera Holm",
    // Inside one another.
    "“⟪I heard ‘⟪Jump!⟫’ and ran,⟫” said ⟦Vera Holm⟧. ~ Vera Holm; ?",
    "‘⟪I heard “⟪Jump!⟫” and ran,⟫’ said ⟦Vera Holm⟧. ~ Vera Holm; ?",
    "\"⟪I heard '⟪Jump!⟫' and ran,⟫\" said ⟦Vera Holm⟧. ~ Vera Holm; ?",
    "«⟪I heard “⟪Jump!⟫” and ran,⟫» said ⟦Vera Holm⟧. ~ Vera Holm; ?",
    "“⟪He wrote “⟪keep out⟫” on the gate,⟫” said ⟦Vera Holm⟧. ~ Vera Holm; He",
    "\"⟪He wrote \"⟪keep out⟫\" on the gate,⟫\" said ⟦Vera Holm⟧. ~ Vera Holm; He",
  ]
}
