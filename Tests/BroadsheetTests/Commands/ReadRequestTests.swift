import Testing

@testable import broadsheet

/// What is read without the parser of commands is what the parser makes of it.
struct ReadRequestTests {
  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  @Test(arguments: [
    "", "-", "a.txt b.txt", "a.txt -", "--library d", "--library d a.txt",
    "a.txt --library d b.txt",
    "--library d --library e", "./add a.txt", "a.txt add", "read.txt",
  ])
  func pathsAndALibraryAreReadAsTheParserReadsThem(line: String) throws {
    let arguments = words(line)
    let command = try #require(try Broadsheet.parseAsRoot(arguments) as? ReadCommand)
    #expect(ReadRequest(arguments) == command.request)
  }

  @Test(arguments: [
    "--help", "--version", "help", "help add", "add", "add p", "--library d add p", "read a.txt",
    "--library", "--library -x a.txt", "--library=d a.txt", "--theme dark a.txt", "-- a.txt",
    "a.txt --column text=t", "--no-such-option",
  ])
  func everythingElseIsLeftToTheParser(line: String) {
    #expect(ReadRequest(words(line)) == nil)
  }

  @Test func theNamesOfCommandsAreThoseThatTheirConfigurationsSay() {
    let names = Broadsheet.configuration.subcommands.map { $0.configuration.commandName }
    #expect(names.count == Broadsheet.names.count)
    #expect(Set(names) == Broadsheet.names)
  }
}
