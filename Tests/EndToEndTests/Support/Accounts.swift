/// Two accounts of an invented event, in a folder of their own.
struct Accounts {
  let folder: Folder
  /// The folder of the story.
  let story: String

  init() throws {
    folder = try Folder()
    try folder.write(
      """
      New bridge opens after nine years

      By Ruth Calder

      Mayor Laura Bennett opened the Lantern Bridge on Friday before 3,000 people.

      “We kept our promise,” said Bennett. She thanked the engineers of Norholt University.

      Bennett said the bridge had cost 48 million euros.
      """, to: "story/a-herald.txt")
    try folder.write(
      """
      Protest at the opening of a bridge

      Some forty people blew whistles when Laura Bennett cut the ribbon on Friday.

      “It is nine years late,” said Peter Aldous, a shopkeeper. Bennett did not answer him.
      """, to: "story/b-tribune.txt")
    story = folder.path + "/story"
  }
}
