// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "broadsheet",
  products: [
    .executable(name: "broadsheet", targets: ["broadsheet"]),
    .library(name: "NewsCore", targets: ["NewsCore"]),
    .library(name: "NewsLibrary", targets: ["NewsLibrary"]),
    .library(name: "NewsNetwork", targets: ["NewsNetwork"]),
    .library(name: "NewsReader", targets: ["NewsReader"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", path: "Modules/CNcurses"),
    .target(name: "CTerminalGuard", path: "Modules/CTerminalGuard"),
    .target(
      name: "CNameModel", path: "Modules/CNameModel",
      exclude: ["clusters.bin", "speech.bin", "weights.bin"]),
    .target(
      name: "CCueModel", path: "Modules/CCueModel", exclude: ["forest.bin", "weights.bin"]),
    .target(
      name: "CPassageModel", path: "Modules/CPassageModel",
      exclude: ["echoes.bin", "related.bin", "weights.bin", "words.bin"]),
    .target(name: "CLexicon", path: "Modules/CLexicon", exclude: ["names.bin"]),
    .systemLibrary(
      name: "CLibXML2", path: "Modules/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .target(name: "CMarkup", dependencies: ["CLibXML2"], path: "Modules/CMarkup"),
    .target(
      name: "CArchive", path: "Modules/CArchive",
      linkerSettings: [.linkedLibrary("archive"), .linkedLibrary("z")]),
    .target(
      name: "CMarkdown", path: "Modules/CMarkdown",
      linkerSettings: [.linkedLibrary("cmark-gfm"), .linkedLibrary("cmark-gfm-extensions")]),
    .target(name: "CTool", path: "Modules/CTool"),
    .target(
      name: "CPattern", path: "Modules/CPattern", linkerSettings: [.linkedLibrary("pcre2-8")]),
    .target(
      name: "CStemmer", path: "Modules/CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(
      name: "NewsCore",
      dependencies: [
        "CArchive", "CCueModel", "CLexicon", "CMarkdown", "CMarkup", "CNameModel", "CPassageModel",
        "CPattern", "CStemmer",
      ],
      swiftSettings: strict),
    .target(
      name: "CCompression", path: "Modules/CCompression", linkerSettings: [.linkedLibrary("zstd")]),
    .target(name: "CContentHash", path: "Modules/CContentHash"),
    .target(name: "CHeap", path: "Modules/CHeap"),
    .target(
      name: "NewsLibrary",
      dependencies: [
        "CCompression", "CContentHash", "CHeap", "NewsCore",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "CFetch", path: "Modules/CFetch"),
    .target(name: "NewsNetwork", dependencies: ["CFetch", "NewsCore"], swiftSettings: strict),
    .target(name: "NewsReader", dependencies: ["NewsCore"], swiftSettings: strict),
    .executableTarget(
      name: "broadsheet",
      dependencies: [
        "NewsCore", "NewsLibrary", "NewsNetwork", "NewsReader", "CNcurses", "CTerminalGuard",
        "CTool",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "TrainingSupport", dependencies: ["NewsCore"], swiftSettings: strict),
    .executableTarget(
      name: "train-names",
      dependencies: [
        "NewsCore", "TrainingSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "train-speakers",
      dependencies: [
        "NewsCore", "TrainingSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "train-cues",
      dependencies: [
        "NewsCore", "TrainingSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "train-passages",
      dependencies: [
        "NewsCore", "TrainingSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["NewsCore", "NewsReader"], path: "Tests/Support",
      swiftSettings: strict),
    .testTarget(
      name: "NewsCoreTests", dependencies: ["NewsCore", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "NewsLibraryTests", dependencies: ["NewsLibrary", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "NewsReaderTests", dependencies: ["NewsReader", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "NewsNetworkTests", dependencies: ["NewsNetwork", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "BroadsheetTests", dependencies: ["broadsheet", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TrainSpeakersTests",
      dependencies: ["TestSupport", "train-speakers", "TrainingSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TrainNamesTests", dependencies: ["TestSupport", "train-names", "TrainingSupport"],
      swiftSettings: strict),
    .executableTarget(
      name: "GuardProbe", dependencies: ["CTerminalGuard"], path: "Tests/GuardProbe",
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["GuardProbe", "NewsLibrary", "TestSupport", "broadsheet"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .gnu2x
)
