import Testing

@testable import NewsCore

/// Page furniture is recognised, and prose that begins like it is not.
struct FurnitureTests {
  private func words(_ line: String) -> [LineWord] {
    let text = SourceText(line)
    return LineWordScanner().words(in: text, text.span)
  }

  @Test(arguments: [
    "Skip to main content", "SKIP TO MAIN CONTENT", "Read more:", "Read more", "Read More »",
    "Share this", "Share this article", "Share on Facebook", "Advertisement", "ADVERTISEMENT",
    "Story continues below advertisement", "Print", "Facebook Twitter Email Print",
    "Facebook | Twitter | WhatsApp", "Sign up for our newsletter",
    "Sign up for our weekly newsletter to get the best stories in your inbox.",
    "Subscribe to our newsletter!", "Follow us on Twitter", "Follow Petra Olin on Twitter @polin",
    "Related articles", "RELATED: Barge owner sold second boat",
    "See also: The history of the weir",
    "Home > World > Rivers", "News | Sport | Opinion", "Comments (12)", "12 comments", "3 min read",
    "© 2022 The Lock Gazette", "Copyright © 2022 The Lock Gazette. All rights reserved.",
    "This material may not be published, broadcast, rewritten or redistributed.",
    "We use cookies to improve your experience.", "Click here to subscribe", "* * *", "-----",
    "Scroll down for video", "Tags: rivers, barges",
    "Please enable JavaScript to view the comments.",
    "Menu  Search  Log in  Subscribe", "Menu\tSearch\tLog in", "Menu | Search | Log in",
    "News   Sport   Opinion   Business", "Menu • Search • My account", "Terms | Privacy | Cookies",
    "View in browser", "View this email in your browser", "Unsubscribe | Manage preferences",
    "You are receiving this email because you signed up at lock.example.",
    "You’re receiving this newsletter because you live at the weir. Unsubscribe | Manage preferences",
    "This email was sent to olin@lock.example.", "Was this email forwarded to you? Sign up here.",
    "Having trouble viewing this email? View it in your browser.",
    "If you no longer wish to hear of barges, unsubscribe here.",
    "To unsubscribe from this list, click here.",
    "(c) 2022 The Lock Gazette", "© 2022 The Lock Gazette. Terms | Privacy",
    "(c) 2022 Lock Gazette. All rights reserved. Terms | Privacy | Cookies",
    "The Lock Gazette. All rights reserved. Privacy policy",
  ])
  func furniture(_ line: String) {
    #expect(FurnitureRule().matches(words(line)))
  }

  @Test(arguments: [
    "Read more books, she told them.", "Share this moment with me, he said.",
    "Print is dead, the owner said.", "Follow the money, said the lock keeper on Twitter Street.",
    "Advertisement of the post drew eleven replies.",
    "Related to the owner by marriage, she kept silent.",
    "Sign up or leave, he told the crew.", "Comments from the owner were not available.",
    "Home is where the barge is.", "“Skip to main content,” the page said.",
    "Email was the only way to reach him.", "Copyright law is of no help to the boatmen.",
    "News of the accident spread.", "Twitter and Facebook removed the film.", "We use rope.",
    "Click here, the page says, and the barge will move.", "Subscribe to the theory if you like.",
    "Home  12  14", "Upper lock  open  Lower lock  shut", "Barge  drifts  into  weir",
    "The page has a search, a log in and a menu.", "Terms were agreed, privacy was not.",
    "You are receiving visitors at the weir because it is open.",
    "This email was sent to the lock keeper on Tuesday.", "View it in the light, she said.",
    "To unsubscribe was not enough for the boatmen.", "Terms", "Help", "Contact",
    "(c) 2022 was the year in which the weir broke and the barges drifted.",
    "The crew had all rights reserved to them by the owner of the barge.",
    "More on this tomorrow.", "Follow us, they shouted.", "No.", "Why?", "“No.”",
  ])
  func prose(_ line: String) {
    #expect(!FurnitureRule().matches(words(line)))
  }

  @Test(arguments: [
    "Photo: The barge at the weir.", "Photograph: Petra Olin/Coastwire", "Image: Coastwire",
    "The barge at the weir on Tuesday. (AP Photo/Petra Olin)", "[Photo via Coastwire]",
    "The barge on Tuesday. REUTERS/Petra Olin", "The weir from above. Petra Olin/Getty Images",
    "File photo of the weir", "Image caption The barge was built in 1961",
  ])
  func captions(_ line: String) {
    #expect(CaptionRule().matches(words(line)))
  }

  @Test(arguments: [
    "Photo by photo, the story came apart.", "The photo was taken on Monday.",
    "He said either/or was no answer.", "Voters doubt the owner, a Lockpoll/Coastwire survey says.",
    "We can only hope.Photo by Petra Olin/Getty Images",
  ])
  func noCaptions(_ line: String) {
    #expect(!CaptionRule().matches(words(line)))
  }
}
