import Foundation
import Testing

/// `broadsheet evaluate names` on a small file, and on files that cannot be measured against.
struct EvaluateNamesTests {
  private let folder: Folder
  private let file: String

  /// What is wrong with it: a title in the name, a place as an organisation, a place that is none,
  /// and one that is not marked.
  private static let gold = """
    -DOCSTART- -X- O

    French NNP B-MISC
    President NNP B-PER
    Anna NNP I-PER
    Lefevre NNP I-PER
    arrived VBD O
    in IN O
    Iran NNP B-ORG
    . . O

    -DOCSTART- -X- O

    The DT O
    harbour NN S-LOC
    is VBZ O
    closed VBN O
    , , O
    officials NNS O
    in IN O
    Iran NNP O
    said VBD O
    . . O

    """

  private static let predicted = """
    -DOCSTART-\tO

    French\tB-MISC
    President\tO
    Anna\tB-PER
    Lefevre\tI-PER
    arrived\tO
    in\tO
    Iran\tB-LOC
    .\tO

    -DOCSTART-\tO

    The\tO
    harbour\tO
    is\tO
    closed\tO
    ,\tO
    officials\tO
    in\tO
    Iran\tB-LOC
    said\tO
    .\tO

    """

  private static let table = """
    kind            precision     recall         F1     marked      found      right
    PER                  0.00       0.00       0.00          1          1          0
    ORG                  0.00       0.00       0.00          1          0          0
    LOC                  0.00       0.00       0.00          1          2          0
    MISC               100.00     100.00     100.00          1          1          1
    all                 25.00      25.00      25.00          4          4          1

    """

  init() throws {
    folder = try Folder()
    file = try folder.write(Self.gold, to: "gold.conll")
  }

  @Test func printsTheTableAndTheErrorsAndWritesPredictions() throws {
    let predictions = folder.path + "/out.conll"
    let result = Program.run("evaluate names --predictions \(predictions) \(file)")
    #expect(result.status == 0)
    #expect(try folder.text(of: "out.conll") == Self.predicted)
    #expect(
      result.output == """
        18 tokens, 2 sentences, 2 articles

        \(Self.table)
        4 errors of 4 sorts:

              1  not a name, found as LOC
              1  LOC missed
              1  ORG found as LOC, same words
              1  PER found shorter

        In context, ⟦as it is marked⟧ and ⟨as it was found⟩:

        not a name, found as LOC, once
            1 ×      21:     … is closed , officials in ⟨Iran⟩ said .

        LOC missed, once
            1 ×      15:                            The ⟦harbour⟧ is closed , officials in Iran said .

        ORG found as LOC, same words, once
            1 ×       9:      … Anna Lefevre arrived in ⟦⟨Iran⟩⟧ .

        PER found shorter, once
            1 ×       4:                         French ⟦President ⟨Anna Lefevre⟩⟧ arrived in Iran .

        """)
    let again = Program.run("evaluate names --errors 0 \(predictions)")
    #expect(again.output.contains("all                100.00     100.00     100.00"))
  }

  @Test func printsTheTableForOtherPrograms() throws {
    let json = Program.run("evaluate names --format json --errors 1 - ", input: "<\(file)")
    let objects = json.output.split(separator: "\n")
    #expect(objects.count == 6)
    #expect(
      objects[3]
        == #"{"kind":"MISC","precision":100,"recall":100,"f1":100,"marked":1,"found":1,"right":1}"#
    )
    #expect(objects[5].hasPrefix(#"{"error":"spurious","marked":null,"found":"LOC","count":1,"#))
    let csv = Program.run("evaluate names --format csv \(file)").output
    let rows = csv.split(separator: "\r\n")
    #expect(rows.first == "kind,precision,recall,f1,marked,found,right")
    #expect(rows.last == "all,25.00,25.00,25.00,4,4,1")
  }

  @Test func saysWhatIsWrongWithAFile() throws {
    let bad = try folder.write("Anna\tB-PER\nleft\n", to: "bad.conll")
    let empty = try folder.write("", to: "empty.conll")
    let cases = [
      (bad, "\(bad): line 2: “left” has no tag; put a tab and O, or B- and the kind, after it"),
      (empty, "\(empty): there is no token in it; give a token, a tab and its tag on each line"),
      (folder.path, "\(folder.path): it is a folder; name a file in it"),
      ("/nowhere", "/nowhere: no such file or folder; check the path"),
    ]
    for (path, message) in cases {
      let result = Program.run("evaluate names \(path) 2>&1")
      #expect(result.output == "broadsheet: \(message)\n")
      #expect(result.status == 1)
    }
  }

  @Test func doesNotWriteOverTheFileOrNowhere() throws {
    let over = Program.run("evaluate names --predictions \(file) \(file) 2>&1")
    #expect(over.status == 1)
    #expect(over.output.contains("it is the file that is read; name another file to write"))
    #expect(try folder.text(of: "gold.conll") == Self.gold)
    let nowhere = Program.run("evaluate names --predictions /nowhere/out \(file) 2>&1")
    #expect(nowhere.status == 1)
    #expect(
      nowhere.output
        == "broadsheet: /nowhere: No such file or directory; name another file to write\n")
  }

  @Test func helpNamesIt() {
    #expect(Program.run("evaluate --help").output.contains("broadsheet evaluate names news.conll"))
    #expect(Program.run("evaluate names --help").output.contains("IOBES"))
  }
}
