/// Short forms that end in a full stop without ending a sentence.
///
/// Written for this project from the abbreviations that newspaper style books list (AP, Guardian,
/// Chicago).
enum Abbreviations {
  /// Capitalised, never last in a sentence: a name follows.
  static let titles = WordSet(
    """
    mr mrs ms messrs mx dr drs prof profs gen lt col maj capt cpt cmdr comdr adm sgt cpl pvt brig
    sen sens rep reps gov govs pres supt insp det hon rev fr msgr mgr st ste mt ft amb atty asst
    assoc treas pfc spc
    """)

  /// In small letters, never last in a sentence.
  static let links = WordSet("vs v cf viz approx ca")

  /// A number follows, otherwise they are words: `No. 5`, `pp. 3`.
  static let beforeNumber = WordSet(
    "no nos nr p pp vol vols fig figs art arts ch chap para paras sec sect ed ext tel op")

  /// Capitalised, last in a sentence or not, as the next word tells: companies, months, states,
  /// suffixes.
  static let either = WordSet(
    """
    inc corp co cos ltd llc plc bros jr sr esq dept dist div est univ assn ave blvd rd ph jan feb
    mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz
    ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr
    nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta
    """)

  /// In small letters, last in a sentence or not.
  static let measures = WordSet(
    "etc al hr hrs min mins secs mph km kg lb lbs oz ft sq yr yrs mos")

  /// Words that follow a time of day within the sentence: `9 a.m. Monday`, `5 p.m. ET`.
  static let afterTime = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov
    dec et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest local eastern central
    pacific mountain
    """)
}
