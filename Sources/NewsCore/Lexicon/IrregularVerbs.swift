/// Verbs of saying, writing and judging whose past is not made with `-ed`.
///
/// After the table of irregular verbs in Quirk et al., "A Comprehensive Grammar of the English
/// Language", sections 3.11 to 3.20.
enum IrregularVerbs {
  /// For each irregular form, folded, the verb.
  static let bases: [[UInt32]: [UInt32]] = {
    var bases: [[UInt32]: [UInt32]] = [:]
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
      for form in words.dropFirst() { bases[form] = words[0] }
    }
    return bases
  }()

  /// A verb and its irregular forms a line.
  private static let list = """
    say said
    tell told
    write wrote written
    speak spoke spoken
    think thought
    know knew known
    see saw seen
    hear heard
    feel felt
    find found
    hold held
    give gave given
    take took taken
    make made
    mean meant
    understand understood
    swear swore sworn
    foretell foretold
    foresee foresaw foreseen
    forbid forbade forbidden
    begin began begun
    go went gone
    come came
    bring brought
    teach taught
    seek sought
    fight fought
    show shown
    draw drew drawn
    withdraw withdrew withdrawn
    sing sang sung
    shoot shot
    strike struck
    tear tore torn
    throw threw thrown
    leave left
    meet met
    lead led
    keep kept
    lay laid
    learn learnt
    choose chose chosen
    break broke broken
    plead pled
    """
}
