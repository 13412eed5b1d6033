/// Words by which two numbers are told to be votes or a score.
enum TallyWords {
  /// What sentences with votes and scores speak of; from reading a hundred in news.
  static let subjects = WordSet(
    """
    vote votes voted voting ballot senate house parliament lawmakers mps court justices jury
    committee panel ruled ruling decision majority minority margin split tie tied edge approved
    passed rejected confirmed verdict won win wins winning winner victory beat beats beaten beating
    defeat defeats defeated lost lose losing loss draw drew drawn score scored scores lead leads led
    leading trailed goal goals half-time set sets match matches game games final semi-final cup
    league
    """)
  /// Behind the numbers they make them something else.
  static let units = WordSet("percent per pc points odds")
}
