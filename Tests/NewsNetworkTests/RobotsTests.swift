import NewsNetwork
import Testing

/// RFC 9309, section 2 and its examples.
struct RobotsTests {
  private func allows(_ text: String, _ path: String) -> Bool {
    Robots(body: Array(text.utf8), agent: "broadsheet").allows(path)
  }

  @Test(arguments: [
    ("", "/a", true), ("User-agent: *\nDisallow: /", "/a", false),
    ("User-agent: *\nDisallow:", "/a", true), ("User-agent: *\nDisallow: /", "/robots.txt", true),
    ("User-agent: other\nDisallow: /", "/a", true),
    ("User-agent: BroadSheet/2\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", true),
    ("User-agent: BroadSheet/2\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/a", false),
    ("User-agent: x\nUser-agent: broadsheet\nDisallow: /a", "/a", false),
    ("User-agent: broadsheet\nDisallow: /a\nUser-agent: x\nDisallow: /b", "/b", true),
    (
      "User-agent: broadsheet\nDisallow: /a\nUser-agent: x\n\nUser-agent: broadsheet\nDisallow: /b",
      "/b", false
    ),
    ("user-AGENT : * # all\nDISALLOW : /a # not", "/a", false),
    ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true),
    ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true),
    ("User-agent: *\nDisallow: /*.gif$", "/x/y.gif", false),
    ("User-agent: *\nDisallow: /*.gif$", "/x/y.gif?z", true),
    ("User-agent: *\nDisallow: /a*b*c", "/a1b2b3c4", false),
    ("User-agent: *\nDisallow: /a*b*c$", "/a1b2c3c", false),
    ("User-agent: *\nDisallow: /a*b*c$", "/a1b2c3d", true),
    ("User-agent: *\nDisallow: /caf%C3%A9", "/café", false),
    ("User-agent: *\nDisallow: /a%2Fb", "/a/b", true),
    ("User-agent: *\nDisallow: /%61", "/a", false),
    ("Disallow: /", "/a", true), ("\u{FEFF}User-agent: *\r\nDisallow: /\r\n", "/a", false),
    ("User-agent: *\nSitemap: /x\nDisallow: /a", "/a", false),
  ])
  func rules(text: String, path: String, isAllowed: Bool) {
    #expect(allows(text, path) == isAllowed)
  }

  @Test func onlySoMuchIsRead() {
    let filler = String(repeating: "#", count: Robots.largest) + "\n"
    #expect(allows(filler + "User-agent: *\nDisallow: /", "/a"))
  }

  @Test func starsDoNotTakeLong() {
    let pattern = String(repeating: "*a", count: 2_000) + "$"
    let path = "/" + String(repeating: "a", count: 4_000) + "b"
    #expect(allows("User-agent: *\nDisallow: /\(pattern)", path))
  }
}
