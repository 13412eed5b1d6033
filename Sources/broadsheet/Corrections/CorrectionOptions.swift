import ArgumentParser
import NewsCore

/// Where corrections are read, for every command that lists who is who.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file of corrections; /dev/null for none.",
      discussion: "Without it: $XDG_DATA_HOME/broadsheet/corrections, where the reader keeps them.",
      valueName: "file"))
  var corrections: String?

  /// The file; nil when none is given and the user has no home.
  var file: CorrectionsFile? {
    CorrectionsFile.named(corrections)
  }

  /// The corrections of the file; says on standard error which lines are passed over.
  func list() -> CorrectionList {
    guard let file else { return CorrectionList() }
    do {
      if corrections != nil, !file.exists { Complaint.noCorrections(file.path) }
      let list = try file.list()
      for line in list.damage { Complaint.damaged(line, in: file.path) }
      return list
    } catch {
      Complaint.unreadable(error)
      return CorrectionList()
    }
  }
}
