// swift-tools-version: 6.2

import PackageDescription

/// Whether the program is to run on machines that lack the libraries it is built with: `make install` asks for it.
let isPortable = Context.environment["CHALKLINE_PORTABLE"] != nil

let package = Package(
    name: "chalkline",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "chalkline", targets: ["chalkline"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
    ],
    targets: [
        // Below all others.
        .target(name: "SourceText"),

        // One document.
        .systemLibrary(
            name: "CMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
                .brew(["cmark-gfm"]),
            ]),
        .target(name: "Markdown", dependencies: ["CMarkGFM", "SourceText"]),
        .target(name: "Citations", dependencies: ["SourceText"]),
        .target(name: "Standards", dependencies: ["SourceText"]),
        .target(name: "Drawings", dependencies: ["SourceText"]),
        .target(name: "Search", dependencies: ["SourceText"]),
        .target(name: "TeXMath", dependencies: ["SourceText"]),
        .target(name: "Templates", dependencies: ["SourceText"]),

        // A hub, front and back.
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(
            name: "HubContent",
            dependencies: [
                "CYAML", "Citations", "Drawings", "Markdown", "Standards", "SourceText", "TeXMath",
            ],
            plugins: ["EmbedFiles"]),
        .target(name: "FolderExchange"),
        .target(
            name: "HubSite",
            dependencies: [
                "Citations", "Drawings", "FolderExchange", "HubContent", "Markdown", "Search", "Standards", "Templates", "SourceText",
            ],
            plugins: ["EmbedFiles"]),

        // The site while it is written.
        .target(
            name: "HubPreview",
            dependencies: [
                "HubContent", "HubSite", "SourceText", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [.embedInCode("Browser/preview.js"), .embedInCode("Browser/preview.css")]),

        // Programs of others.
        .target(name: "OtherPrograms"),

        // What other sites answer.
        .target(name: "OutsideLinks", dependencies: ["OtherPrograms", "SourceText"]),

        // Documents of word processors and spreadsheets → pages.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "HubImport", dependencies: ["Citations", "CZlib", "HubContent", "Markdown", "OtherPrograms", "SourceText"]),

        // Files of this repository that the binary carries: the theme, starters.
        .executableTarget(name: "embed-files", path: "Sources/embed-files"),
        .plugin(
            name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"],
            path: "Sources/EmbedFilesPlugin", exclude: ["MathFont"]),

        .executableTarget(
            name: "chalkline",
            dependencies: [
                "Drawings", "HubContent", "HubImport", "HubPreview", "HubSite", "Markdown", "OtherPrograms", "OutsideLinks", "SourceText",
                "Templates", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // A build is a sixth quicker than with the malloc of glibc. There is no archive of it: `make install` links tcmalloc.
            linkerSettings: isPortable ? [] : [.linkedLibrary("mimalloc", .when(platforms: [.linux]))],
            plugins: ["EmbedFiles"]),

        // What `make bench` measures with.
        .executableTarget(name: "bench-formulas", dependencies: ["TeXMath"], path: "bench/formulas"),
        .executableTarget(
            name: "bench-floor", dependencies: ["CMarkGFM"], path: "bench/floor",
            linkerSettings: [.linkedLibrary("cmark-gfm"), .linkedLibrary("cmark-gfm-extensions")]),
        .executableTarget(name: "bench-search", dependencies: ["HubSite"], path: "bench/site", exclude: ["run", "search.py", "serving.py", "tasks.py"]),

        // What tests of several targets share.
        .target(name: "TestSupport", dependencies: ["HubContent", "SourceText"], path: "Tests/TestSupport"),
        .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "SourceText", "TestSupport"]),
        .testTarget(name: "CitationsTests", dependencies: ["Citations", "SourceText"]),
        .testTarget(name: "StandardsTests", dependencies: ["Standards", "SourceText"]),
        .testTarget(name: "DrawingsTests", dependencies: ["Drawings", "SourceText"], exclude: ["Examples"]),
        .testTarget(name: "SearchTests", dependencies: ["Search", "SourceText"]),
        .testTarget(name: "TeXMathTests", dependencies: ["TeXMath"], exclude: ["Corpus"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates", "SourceText"]),
        .testTarget(name: "HubContentTests", dependencies: ["Citations", "Drawings", "HubContent", "Markdown", "Standards", "SourceText", "TestSupport"]),
        .testTarget(name: "HubSiteTests", dependencies: ["Citations", "Drawings", "HubSite", "HubContent", "Standards", "SourceText", "TeXMath", "TestSupport"]),
        .testTarget(name: "HubPreviewTests", dependencies: ["HubContent", "HubPreview", "HubSite", "SourceText", "TestSupport"]),
        .testTarget(
            name: "HubImportTests", dependencies: ["HubContent", "HubImport", "HubSite", "OtherPrograms", "SourceText", "TestSupport"]),
        .testTarget(name: "OutsideLinksTests", dependencies: ["OutsideLinks", "SourceText"]),
        .testTarget(name: "chalklineTests", dependencies: ["chalkline", "HubContent", "HubSite", "SourceText", "TestSupport"]),
        .testTarget(
            name: "SafetyTests",
            dependencies: [
                "Citations", "Drawings", "HubContent", "HubImport", "HubSite", "Markdown", "Search", "SourceText", "Standards", "Templates", "TestSupport",
                "TeXMath",
            ],
            exclude: ["Fuzz/Corpus"]),
    ]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    // Written in C.
    guard !["FolderExchange", "bench-floor"].contains(target.name) else { continue }
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}
