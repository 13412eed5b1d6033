import Testing

/// A page as a publishing system makes it, in short, and the running text that is to be found on it.
struct PageSkeleton: CustomTestStringConvertible {
  let name: String
  let html: String
  let body: [String]

  init(_ name: String, body: [String] = Story.all, _ html: String) {
    self.name = name
    self.html = html
    self.body = body
  }

  var testDescription: String { name }
}

/// The paragraphs that the skeletons share.
enum Story {
  static let title = "Ferry service returns to Lake Arden"
  static let one =
    "The ferry across Lake Arden will run again from Monday, the harbour office said, ending a break of nine weeks."
  static let two =
    "Engineers replaced the rudder and both shafts after the Marigold struck a sandbank in February, with forty people on board."
  static let three =
    "“We tested her in every wind we could find,” said Nora Pell, who has led the yard since 2011."
  static let four =
    "The council paid half of the bill; the rest came from a fund that the lake towns set up after the storm of 1998."
  static let five =
    "A second boat, smaller and with an electric motor, is to follow in autumn if the landing stage is finished by then."
  static let summary =
    "Nine weeks without a boat are over, and the towns around the lake breathe again: the yard has mended what could be mended, the council has paid what it had to pay, and the harbour office has found a day for the first trip, on which nobody will need a ticket, as the captain herself announced in the town hall on Thursday evening, to long applause."
  static let all = [one, two, three, four, five]

  /// All paragraphs in `p` elements.
  static let paragraphs = all.map { "<p>\($0)</p>" }.joined(separator: "\n")

  /// Other stories as a page offers them: a linked headline and a sentence or two.
  static let teasers = """
    <div class="card"><h3><a href="/1">Bakers end their strike in the old town</a></h3>
    <p>After three weeks the ovens are warm again, and the queues are as long as ever.</p></div>
    <div class="card"><h3><a href="/2">A museum for the salt road opens its doors</a></h3>
    <p>The collection was kept in a barn for thirty years, and few people knew of it.</p></div>
    <div class="card"><h3><a href="/3">School bus drivers ask for better maps</a></h3>
    <p>Two villages were left out on the new plan, which the county calls a misprint.</p></div>
    """
  /// What readers write beneath, longer than the article.
  static let comments = (1...12).map {
    """
    <li class="comment" id="comment-\($0)"><div class="comment-body"><b>Reader \($0)</b>
    <p>I took this boat every day for \($0) years, and I can tell you that nobody ever asked the \
    passengers what they think of it, which is a shame, because we know the lake.</p>
    <p>As for the money, it was always going to cost more than they said, was it not?</p></div></li>
    """
  }.joined()
  static let menu = """
    <nav><ul><li><a href=/>Home</a></li><li><a href=/a>Politics</a></li><li><a href=/b>Sport</a>
    </li><li><a href=/c>Culture</a></li></ul></nav>
    """
  static let footer = """
    <footer><p>The Arden Herald is published by Arden House, a company of the lake towns, since 1911.
    </p><a href=/imprint>Imprint</a> <a href=/privacy>Privacy</a></footer>
    """
  static let cookies = """
    <div id="cookie-banner"><p>We and our partners store and read information on your device to show \
    you advertisements, to measure their success, and to learn about those who see them.</p>
    <p>You may change your choice at any time, and some partners do not ask for it at all.</p>
    <button>Accept</button></div>
    """
}
