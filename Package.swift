// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "klausul",
  products: [
    .library(name: "PolicyCompiler", targets: ["PolicyCompiler"]),
    .executable(name: "klausul", targets: ["klausul"]),
  ],
  targets: [
    .target(name: "Mustache", swiftSettings: settings),
    .target(name: "Minifier", swiftSettings: settings),
    .target(
      name: "PolicyCompiler",
      dependencies: ["Mustache", "Minifier"],
      exclude: ["Law/Library"],
      swiftSettings: settings,
      plugins: ["EmbedPlugin"]
    ),
    .target(name: "PolicyServer", dependencies: ["PolicyCompiler"], swiftSettings: settings),
    .executableTarget(
      name: "klausul",
      dependencies: ["PolicyCompiler", "PolicyServer"],
      swiftSettings: settings
    ),

    .executableTarget(name: "klausul-bench", dependencies: ["PolicyCompiler"], swiftSettings: settings),

    // The library of law and the templates travel inside the binary: a build plugin turns them into Swift literals.
    .executableTarget(name: "EmbedTexts", swiftSettings: settings),
    .plugin(
      name: "EmbedPlugin",
      capability: .buildTool,
      dependencies: ["EmbedTexts"],
      path: "Sources/EmbedPlugin"
    ),

    .testTarget(name: "MustacheTests", dependencies: ["Mustache"], swiftSettings: settings),
    .testTarget(name: "MinifierTests", dependencies: ["Minifier"], swiftSettings: settings),
    .testTarget(
      name: "PolicyCompilerTests",
      dependencies: ["PolicyCompiler"],
      exclude: ["Goldens", "AsPublished"],
      swiftSettings: settings
    ),
    .testTarget(name: "PolicyServerTests", dependencies: ["PolicyServer"], swiftSettings: settings),
    .testTarget(name: "KlausulTests", dependencies: ["klausul", "PolicyCompiler"], swiftSettings: settings),

    // What is generated for browsers is tried in one: a headless Chromium, driven through a pipe.
    .target(name: "BrowserSupport", path: "Tests/BrowserSupport", swiftSettings: settings),
    .testTarget(
      name: "BrowserTests",
      dependencies: ["BrowserSupport", "Minifier", "PolicyCompiler", "klausul"],
      exclude: ["Banner/reference.policy", "Banner/shop.policy", "Banner/criteria.md"],
      swiftSettings: settings
    ),
  ]
)
