/// The grammar of closed-class words and of cue words, one look-up for each token.
struct GrammarWords: Sendable {
  static let shared = GrammarWords()

  private var table = KeyTable<WordGrammar>(capacity: 1500, blank: [])

  /// What the word with this key can be; empty for words that are in no list.
  func grammar(of key: FoldedKey) -> WordGrammar { table[key.value] ?? [] }

  private init() {
    for (grammar, list) in Self.lists { add(list, grammar) }
  }

  private mutating func add(_ list: String, _ grammar: WordGrammar) {
    let hasParticiples = !grammar.isDisjoint(with: .cue)
    let bytes = Array(list.utf8)
    ListedWords.forEach(in: bytes.span, partedBy: ListedWords.isSpace) { word in
      let isParticiple = hasParticiples && bytes[word].suffix(3).elementsEqual("ing".utf8)
      table.update(FoldedKey(bytes.span.extracting(word)).value) {
        $0.formUnion(isParticiple ? grammar.union(.participle) : grammar)
      }
    }
  }

  /// Closed classes after Quirk et al., "A Comprehensive Grammar of the English Language".
  private static let lists: [(WordGrammar, String)] = [
    (.saying, CueWords.sayingList), (.labelling, CueWords.labellingList),
    (.intending, CueWords.intendingList),
    (.subjectPronoun, "he she they we i it"),
    (.relative, "who"),
    (
      .determiner,
      """
      a an the this these those some several many one two three four five six every each both no
      another any all most few other such
      """
    ),
    (.quantity, "one some many several two three four five six both none most all few others each"),
    (.possessive, "his her their its my our your whose"),
    (
      .preposition,
      """
      of in on at by for from to with without within into onto upon over under about against
      between among during through toward towards across behind beyond near via despite like
      alongside amid including regarding concerning per than around outside inside above below off
      """
    ),
    (.conjunction, "and or but nor yet &"),
    (
      .subordinator,
      """
      that if when while as because since after before until although though whether unless once
      why how what where which
      """
    ),
    (
      .auxiliary,
      """
      has have had is was are were be been being am will would can could may might must shall
      should do does did hasn't haven't hadn't isn't wasn't aren't weren't won't wouldn't can't
      couldn't don't doesn't didn't he's she's it's he'd she'd they'd i'm we're they're
      """
    ),
    (
      .adverb,
      """
      also then later simply again recently often now just even still never always already only
      further earlier first finally not once soon too instead ever rather quite almost so thus
      meanwhile however therefore afterward afterwards perhaps maybe somehow herself himself
      themselves itself ago online aloud both far
      """
    ),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april june
      july august september october november december jan feb mar apr jun jul aug sep sept oct nov
      dec today yesterday tonight tomorrow night morning afternoon evening weekend noon midnight
      week month year weeks months years
      """
    ),
    (
      .masculine, "he his him himself mr sir lord king prince duke baron father brother son husband"
    ),
    (
      .masculine,
      "chairman spokesman congressman businessman uncle nephew man boy gentleman widower"
    ),
    (.masculine, "grandfather actor councilman assemblyman salesman policeman fireman"),
    (
      .feminine, "she her hers herself mrs ms miss lady dame queen princess duchess baroness mother"
    ),
    (
      .feminine,
      "sister daughter wife chairwoman spokeswoman congresswoman businesswoman aunt niece"
    ),
    (.feminine, "woman girl widow grandmother actress councilwoman assemblywoman policewoman"),
    (.plural, "they their them themselves"),
    (.objectPronoun, "him them me us there"),
    (.timeModifier, "last late early next this"),
    (.noun, "comments reports claims notes offers promises remarks talks demands questions plans"),
    (
      .noun, "hopes calls attacks shows uses supports wants reads quotes warnings warning estimates"
    ),
    (
      .noun,
      "family ally rally assembly supply july reply daily weekly monthly bully anomaly homily"
    ),
    (
      .irregularPast,
      """
      went came took made gave got ran won lost spoke stood sat rose fell began kept left held met
      drew saw led sent put set hit cut felt knew thought found brought bought became grew broke
      chose fought paid built lay rode sang swore threw woke wore struck swung sought taught
      """
    ),
  ]
}
