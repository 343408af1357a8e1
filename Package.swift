// swift-tools-version: 6.2
// Unroll: literate notebooks about recurrent neural networks.

import PackageDescription

// A debug build optimises the package's own code, so that training and loops run as fast as in release, and
// leaves swift-syntax unoptimised: its release build takes minutes, its debug build about one.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]
// The interpreter's objects are reached through addresses that it checks itself; Swift's own checks of each access
// to a class's property cost it half its speed. Its code is made of closures that are generic over their operands: they
// are only written out for each kind where the compiler sees the whole module, as it does in release builds anyway.
let interpreter: [SwiftSetting] =
  optimized + [
    .unsafeFlags(["-enforce-exclusivity=unchecked"]),
    .unsafeFlags(
      ["-whole-module-optimization", "-num-threads", "2", "-disable-batch-mode"], .when(configuration: .debug)),
  ]
let optimizedC: [CSetting] = [.unsafeFlags(["-O3"], .when(configuration: .debug))]

// Yams reads YAML (front matter, cell options) as a full parser with positions; swift-syntax is the compiler's own
// parser for the cells; swift-argument-parser is the standard for command lines. cmark is the reference
// implementation of CommonMark, zlib the reference inflate; OpenSSL's libcrypto computes digests with the processor's own
// instructions, and is on every system, where swift-crypto would build 440 files for the same.
let swiftParser: Target.Dependency = .product(name: "SwiftParser", package: "swift-syntax")

let package = Package(
  name: "unroll",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "unroll", targets: ["unroll"]),
    .executable(name: "unroll-benchmark", targets: ["unroll-benchmark"]),
    .library(name: "NeuralNetworks", targets: ["NeuralNetworks"]),
    .library(name: "Datasets", targets: ["Datasets"]),
    .library(name: "Charts", targets: ["Charts", "NetworkCharts"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", exact: "603.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // System libraries.
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // The network library. Its matrix products are its own (CTensorKernels): on one AVX-512 core they reach 230 GFLOP/s at
    // 2706×128×64 and 225 at 4×64×64, where Debian's OpenBLAS reaches 113 and 66, and their sums don't depend on the
    // number of threads.
    .target(name: "CTensorKernels", cSettings: optimizedC),
    .target(name: "NeuralNetworks", dependencies: ["CTensorKernels"], swiftSettings: optimized),
    .target(name: "Digests", dependencies: ["CCrypto"], swiftSettings: optimized),
    .target(name: "Datasets", dependencies: ["NeuralNetworks", "Digests", "CZlib"], swiftSettings: optimized),
    // Charts are drawn here: no maintained Swift library draws them outside of Apple's systems.
    .target(name: "Charts", swiftSettings: optimized),
    .target(name: "NetworkCharts", dependencies: ["NeuralNetworks", "Charts"], swiftSettings: optimized),

    // Notebooks: document, language, execution, report.
    .target(name: "NotebookDocument", dependencies: ["CCMark", "Yams"], swiftSettings: optimized),
    .target(
      name: "CellLanguage",
      dependencies: [
        swiftParser,
        .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
      ],
      swiftSettings: interpreter),
    .target(
      name: "LibraryBindings", dependencies: ["CellLanguage", "NeuralNetworks", "Datasets", "Charts", "NetworkCharts"],
      swiftSettings: optimized),
    .target(
      name: "NotebookEngine", dependencies: ["NotebookDocument", "CellLanguage", "Digests"],
      swiftSettings: optimized),
    .target(
      name: "ReportRendering",
      dependencies: [
        "NotebookDocument", "Charts", swiftParser, .product(name: "SwiftIDEUtils", package: "swift-syntax"),
      ],
      swiftSettings: optimized),

    // Programs.
    .executableTarget(
      name: "unroll",
      dependencies: [
        "NotebookDocument", "CellLanguage", "NeuralNetworks", "Datasets", "Charts", "NetworkCharts",
        "LibraryBindings", "NotebookEngine", "ReportRendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: optimized,
      // Stored results name the build that made them.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--build-id=sha1"], .when(platforms: [.linux]))]),
    .executableTarget(
      name: "unroll-benchmark",
      dependencies: [
        "CTensorKernels", "NeuralNetworks", "Datasets",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.copy("Peers")],
      swiftSettings: optimized),

    // Writes Sources/LibraryBindings/Generated from the public declarations of the libraries.
    .executableTarget(
      name: "BindingsGenerator",
      dependencies: [swiftParser, .product(name: "SwiftSyntax", package: "swift-syntax")], swiftSettings: optimized),

    // Tests.
    .testTarget(
      name: "NotebookDocumentTests", dependencies: ["NotebookDocument"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "CellLanguageTests",
      dependencies: ["CellLanguage", swiftParser, .product(name: "SwiftSyntax", package: "swift-syntax")],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "NeuralNetworksTests", dependencies: ["NeuralNetworks"], resources: [.copy("Fixtures")]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "DatasetsTests", dependencies: ["Datasets"], resources: [.copy("Fixtures")]),
    .testTarget(name: "ChartsTests", dependencies: ["Charts"], resources: [.copy("Fixtures")]),
    .testTarget(name: "NetworkChartsTests", dependencies: ["NetworkCharts"]),
    .testTarget(
      name: "LibraryBindingsTests", dependencies: ["LibraryBindings", "BindingsGenerator"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "NotebookEngineTests", dependencies: ["NotebookEngine"], resources: [.copy("Fixtures")]),
    .testTarget(name: "ReportRenderingTests", dependencies: ["ReportRendering"], resources: [.copy("Fixtures")]),
    .testTarget(name: "UnrollTests", dependencies: ["unroll"], resources: [.copy("Fixtures")]),
  ],
  swiftLanguageModes: [.v6]
)
