// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "broadsheet", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzzer",
      dependencies: [
        .product(name: "NewsCore", package: "broadsheet"),
        .product(name: "NewsReader", package: "broadsheet"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .strictMemorySafety(),
      ])
  ]
)
