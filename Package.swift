// swift-tools-version: 6.2
import PackageDescription

// The module map: every target and every arrow. There are no dependencies, and that stays so.
// Arrows point one way, from the top of this list (what a user asks) to the bottom (the words of the field);
// Tests/RepositoryTests compares each file's imports with them.

let language: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Tests are as the debug build has them, whatever is built: they run once, and what they try is what is shipped.
let unoptimised: SwiftSetting = .unsafeFlags(["-Onone"], .when(configuration: .release))

/// Sources also say `unsafe` wherever memory safety rests on them.
let strict: [SwiftSetting] = language + [.strictMemorySafety()]

func module(_ name: String, imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: strict)
}

func tests(_ name: String, imports: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: imports, swiftSettings: language + [unoptimised])
}

let package = Package(
    name: "gcm-ledger",
    products: [.executable(name: "gcm-ledger", targets: ["gcm-ledger"])],
    dependencies: [],
    targets: [
        .executableTarget(name: "gcm-ledger", dependencies: ["Commands", "Files", "Messages"], swiftSettings: strict),
        .executableTarget(
            name: "gcm-ledger-bench", dependencies: ["GlobalCompact", "Events", "JSON", "Wire", "Files"], swiftSettings: strict),
        module(
            "Commands",
            imports: [
                "GlobalCompact", "Events", "JSON", "Wire", "Evidence", "History", "Projections", "Rules", "Files", "Journal",
                "Formats", "Pages", "Arguments", "Messages", "Answers",
            ]),
        module(
            "Answers",
            imports: [
                "GlobalCompact", "Events", "JSON", "Wire", "Evidence", "History", "Projections", "Rules", "Files", "Journal",
                "Formats", "Pages", "Arguments", "Messages",
            ]),
        module(
            "Messages",
            imports: [
                "GlobalCompact", "Events", "JSON", "Wire", "Evidence", "History", "Projections", "Rules", "Files", "Journal",
                "Formats", "Arguments",
            ]),
        module("Pages", imports: ["GlobalCompact", "Events", "JSON", "Projections", "Formats"]),
        module("Journal", imports: ["GlobalCompact", "Events", "JSON", "Wire", "Evidence", "History", "Files"]),
        module("Rules", imports: ["GlobalCompact", "Events", "History", "Projections"]),
        module("Projections", imports: ["GlobalCompact", "Events", "History"]),
        module("History", imports: ["GlobalCompact", "Events"]),
        module("Wire", imports: ["GlobalCompact", "Events", "JSON", "Evidence"]),
        module("Events", imports: ["GlobalCompact"]),
        module("Formats", imports: ["GlobalCompact", "JSON", "Evidence"]),
        module("Arguments"),
        module("Files", imports: ["FileTimes"]),
        .target(name: "FileTimes"),
        module("Evidence", imports: ["ProcessorDigests"]),
        .target(name: "ProcessorDigests"),
        module("JSON", imports: ["ByteMarks"]),
        .target(name: "ByteMarks"),
        module("GlobalCompact"),
        .target(
            name: "LedgerTesting",
            dependencies: ["GlobalCompact", "Events", "JSON", "Wire", "Evidence", "History", "Projections", "Rules", "SeededTesting"],
            path: "Tests/LedgerTesting", swiftSettings: language),
        .target(
            name: "DeskTesting",
            dependencies: ["GlobalCompact", "JSON", "Files", "Journal", "Commands", "Answers", "Messages", "FileTesting"],
            path: "Tests/DeskTesting", swiftSettings: language),
        .target(name: "FileTesting", dependencies: ["Files", "SeededTesting"], path: "Tests/FileTesting", swiftSettings: strict),
        .target(name: "SeededTesting", path: "Tests/SeededTesting", swiftSettings: language),
        .target(name: "ConformanceTesting", dependencies: ["Files"], path: "Tests/ConformanceTesting", swiftSettings: language),
        tests("ArgumentsTests", imports: ["Arguments"]),
        tests("BenchTests", imports: ["Events", "Files", "FileTesting"]),
        tests(
            "CommandsTests",
            imports: [
                "Commands", "Answers", "Messages", "Rules", "Events", "Files", "Formats", "GlobalCompact", "JSON", "Journal",
                "Projections",
                "DeskTesting",
                "FileTesting", "LedgerTesting", "SeededTesting",
            ]),
        tests(
            "CrashTests",
            imports: [
                "GlobalCompact", "Events", "Wire", "Evidence", "History", "Files", "Journal", "Commands", "Messages", "DeskTesting",
                "FileTesting",
            ]),
        tests(
            "RulesTests",
            imports: ["GlobalCompact", "Events", "History", "Projections", "Rules", "LedgerTesting", "SeededTesting"]),
        tests("EventsTests", imports: ["GlobalCompact", "Events"]),
        tests(
            "EvidenceCommandsTests",
            imports: ["Files", "JSON", "Evidence", "Journal", "Commands", "Answers", "Messages", "DeskTesting", "FileTesting"]),
        tests("EvidenceTests", imports: ["Evidence", "ConformanceTesting"]),
        tests("FilesTests", imports: ["Files", "FileTesting"]),
        tests("FormatsTests", imports: ["Formats", "GlobalCompact", "JSON", "FileTesting"]),
        tests("GlobalCompactTests", imports: ["GlobalCompact", "ConformanceTesting", "SeededTesting"]),
        tests(
            "HistoryTests", imports: ["GlobalCompact", "Events", "History", "Projections", "Rules", "LedgerTesting", "SeededTesting"]),
        tests(
            "HostileTests",
            imports: [
                "Commands", "Events", "Evidence", "Files", "Formats", "GlobalCompact", "History", "JSON", "Journal", "LedgerTesting",
                "Projections", "Messages", "Wire", "DeskTesting", "SeededTesting", "FileTesting",
            ]),
        tests(
            "JournalTests",
            imports: [
                "GlobalCompact", "Events", "JSON", "Wire", "Evidence", "History", "Projections", "Files", "Journal", "LedgerTesting",
                "DeskTesting", "FileTesting", "SeededTesting", "Messages",
            ]),
        tests("JSONTests", imports: ["JSON", "ConformanceTesting", "SeededTesting"]),
        tests(
            "MergeTests",
            imports: [
                "GlobalCompact", "Evidence", "Files", "Commands", "Messages", "DeskTesting", "FileTesting", "LedgerTesting",
                "SeededTesting",
            ]),
        tests(
            "ModelTests",
            imports: [
                "Commands", "Files", "GlobalCompact", "History", "JSON", "Journal", "Projections", "DeskTesting", "FileTesting",
                "SeededTesting", "Messages",
            ]),
        tests("ProcessTests", imports: ["Files", "JSON", "DeskTesting", "FileTesting", "SeededTesting"]),
        tests("ProjectionsTests", imports: ["GlobalCompact", "Events", "History", "Projections", "LedgerTesting", "SeededTesting"]),
        tests("RepositoryTests", imports: ["Events", "Files", "ConformanceTesting"]),
        tests(
            "WebPageTests",
            imports: ["Commands", "Messages", "Evidence", "Files", "GlobalCompact", "JSON", "DeskTesting"]),
        tests("WireTests", imports: ["GlobalCompact", "Events", "JSON", "Evidence", "Wire", "LedgerTesting"]),
    ]
)
