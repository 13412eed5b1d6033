/// Words written with an apostrophe for letters left out, without the apostrophe.
///
/// Collected from the entries of general English dictionaries that begin or end with an apostrophe.
enum Elisions {
  /// After an apostrophe: `’twas`, `’em`.
  static let headless = WordSet(
    """
    em tis twas twere twill til till cause cuz cos coz bout n neath round nuff nother ere er im un
    gainst fraid scuse kay lil hood burbs cept stead sup tude zat zup
    """)

  /// Before an apostrophe: `o’ clock`, `rock ’n’ roll`, `ol’`.
  static let tailless = WordSet("o n th ol an tha wi lil")

  /// Words in `-in` that have lost no `g`.
  static let wholeInIn = WordSet(
    """
    in again begin within remain certain main plain train explain obtain maintain contain captain
    mountain brain rain gain pain chain curtain bargain terrain domain ruin cabin margin origin
    virgin assassin protein join coin skin thin chin grin spin twin win sin pin bin tin fin kin
    villain campaign retain sustain attain constrain refrain restrain stain strain vain vein drain
    grain cousin basin resin robin satin raisin latin bulletin penguin urchin cumin insulin muffin
    """)
}
