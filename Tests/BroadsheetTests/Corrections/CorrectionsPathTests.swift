import Testing

@testable import broadsheet

/// Where corrections are kept when nobody says where.
struct CorrectionsPathTests {
  @Test(arguments: [
    (["XDG_DATA_HOME": "/data", "HOME": "/home/ada"], "/data/broadsheet/corrections"),
    (["HOME": "/home/ada"], "/home/ada/.local/share/broadsheet/corrections"),
    (
      ["XDG_DATA_HOME": "", "HOME": "/home/ada"], "/home/ada/.local/share/broadsheet/corrections"
    ),
    (
      ["XDG_DATA_HOME": "data", "HOME": "/home/ada"],
      "/home/ada/.local/share/broadsheet/corrections"
    ),
    ([:], nil), (["HOME": ""], nil),
  ])
  func followsTheBaseDirectorySpecification(environment: [String: String], path: String?) {
    #expect(CorrectionsPath.standard { environment[$0] } == path)
  }
}
