import Glibc

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, arguments.count <= 2 else {
  print("usage: benchmarks FOLDER [REPETITIONS]")
  print("Measures the analysis of the articles in FOLDER and the reader that shows them.")
  exit(64)
}
let repetitions = arguments.dropFirst().first.flatMap { Int($0) } ?? 5
let files = Corpus(folder: folder).files
guard !files.isEmpty else {
  print("benchmarks: no readable files in \(folder)")
  exit(66)
}
let table = Table()
let documents = AnalysisBenchmark(files: files, repetitions: repetitions).run(table)
TextBenchmark(documents: documents, repetitions: repetitions).run(table)
ReaderBenchmark(documents: documents, repetitions: repetitions).run(table)
