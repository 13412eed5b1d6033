import Glibc

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, arguments.count <= 2 else {
  print("usage: benchmarks FOLDER [REPETITIONS | resolution | ledger | stories | search]")
  print("Measures the analysis of the articles in FOLDER and the reader that shows them,")
  print(
    "or only how they are resolved, put into stories, or how their quotations are put together.")
  print(
    "With search FOLDER is that of a library, in which words, names and quotations are looked for.")
  exit(64)
}
if arguments.last == "search" {
  try await SearchBenchmark(folder: folder).run(Table())
  try await NamesBenchmark(folder: folder).run(Table())
  exit(0)
}
let repetitions = arguments.dropFirst().first.flatMap { Int($0) } ?? 5
let corpus = Corpus(folder: folder)
let files = corpus.files
guard !files.isEmpty else {
  print("benchmarks: no readable files in \(folder)")
  exit(66)
}
let table = Table()
if arguments.last == "resolution" {
  ResolutionBenchmark(documents: corpus.documents).run(table)
  exit(0)
}
if arguments.last == "stories" {
  StoriesBenchmark(corpus: corpus).run(table)
  exit(0)
}
if arguments.last == "ledger" {
  LedgerBenchmark(documents: corpus.documents).run(table)
  exit(0)
}
let documents = AnalysisBenchmark(files: files, repetitions: repetitions).run(table)
TextBenchmark(documents: documents, repetitions: repetitions).run(table)
ReaderBenchmark(documents: documents, repetitions: repetitions).run(table)
