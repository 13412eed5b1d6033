import Foundation
import Testing

/// The check of imports finds what it is there to find.
struct ImportRuleTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Scripts/check-imports").standardized.path

  @Test(arguments: [
    ("NewsCore", "import Glibc", true), ("NewsCore", "import Foundation", false),
    ("NewsCore", "internal import struct Foundation.Data", false),
    ("NewsCore", "@preconcurrency import FoundationEssentials", false),
    ("NewsCore", "import NewsReader", false), ("NewsReader", "import NewsCore", true),
    ("NewsReader", "  import CNcurses", false), ("NewsReader", "public import Glibc", false),
    ("broadsheet", "import NewsReader", true), ("NewsReader", "// import Foundation", true),
    ("train-names", "import NewsCore", true), ("train-names", "import NewsReader", false),
    ("train-cues", "import NewsReader", false), ("train-speakers", "import NewsReader", false),
    ("train-passages", "import NewsReader", false),
    ("TrainingSupport", "import NewsReader", false), ("NewsNetwork", "import NewsCore", true),
    ("NewsLibrary", "import GRDB", true), ("NewsLibrary", "import NewsReader", false),
    ("NewsReader", "import GRDB", false), ("NewsNetwork", "import NewsReader", false),
    ("NewsNetwork", "import Foundation", false),
  ])
  func allows(target: String, line: String, isAllowed: Bool) throws {
    let folder = try Folder()
    let targets = [
      "NewsCore", "NewsLibrary", "NewsNetwork", "NewsReader", "TrainingSupport", "broadsheet",
      "train-names", "train-speakers", "train-cues", "train-passages",
    ]
    for name in targets {
      try folder.write(name == target ? line : "", to: "Sources/\(name)/Part/File.swift")
    }
    let result = Shell.run("\(Shell.quoted(Self.script)) \(folder.path) 2>&1")
    #expect((result.status == 0) == isAllowed)
    #expect(result.output.contains("File.swift:1") != isAllowed)
  }
}
