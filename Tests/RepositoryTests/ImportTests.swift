import Testing

@Suite("Modules are arrows")
struct ImportTests {
    private let manifest = Manifest(
        """
        func module(_ name: String, imports: [Target.Dependency] = []) -> Target {
            .target(name: name, dependencies: imports)
        }
        let package = Package(
            dependencies: [],
            targets: [
                .executableTarget(name: "tool", dependencies: ["Top"], swiftSettings: strict),
                module(
                    "Top",
                    imports: [
                        "Middle", "Files",
                    ]),
                module("Middle", imports: ["Files"]),
                module("Files"),
                .target(name: "FileTesting", dependencies: ["Files"], path: "Tests/FileTesting"),
                .target(
                    name: "TopTesting", dependencies: ["Top"], path: "Tests/TopTesting"),
                tests("TopTests", imports: ["Top"]),
            ]
        )
        """)

    @Test("The arrows are read from the manifest's text")
    func arrows() {
        #expect(
            manifest.arrows == [
                "tool": ["Top"], "Top": ["Middle", "Files"], "Middle": ["Files"], "Files": [], "FileTesting": ["Files"],
                "TopTesting": ["Top"], "TopTests": ["Top"],
            ])
        #expect(manifest.modules == ["tool", "Top", "Middle", "Files"])
    }

    @Test("Every file imports what the manifest lists for its target; the system's library is for Files, FileTesting and the bench")
    func declared() throws {
        let manifest = Manifest(try Repository.text("Package.swift").text, fuzzing: try Repository.text("Tests/Fuzzing/run").text)
        try #require(manifest.arrows.count >= 20)
        for file in try Repository.swiftFiles(in: "Sources") + Repository.swiftFiles(in: "Tests") {
            #expect(ImportRule.undeclared(file, manifest) == [])
        }
    }

    @Test("The fuzzers are compiled with the modules that they import and those that these import, and with no others")
    func fuzzing() throws {
        let manifest = Manifest(try Repository.text("Package.swift").text, fuzzing: try Repository.text("Tests/Fuzzing/run").text)
        let files = try Repository.swiftFiles(in: "Tests").filter { $0.module == "Fuzzing" }
        #expect(files.count == 3)
        var needed = Set(files.flatMap(ImportRule.imports))
        while true {
            let more = needed.union(needed.flatMap { manifest.arrows[$0] ?? [] })
            if more == needed { break }
            needed = more
        }
        #expect(manifest.arrows["Fuzzing"] == needed)
        #expect(Manifest("", fuzzing: "a\nmodules=(JSON Wire)\n").arrows == ["Fuzzing": ["JSON", "Wire"]])
        #expect(Manifest("", fuzzing: "no modules\n").arrows == [:])
    }

    @Test("Every arrow of the manifest is used")
    func used() throws {
        let manifest = Manifest(try Repository.text("Package.swift").text)
        let files = try Repository.swiftFiles(in: "Sources") + Repository.swiftFiles(in: "Tests")
        #expect(ImportRule.unused(files, manifest) == [])
    }

    @Test(
        "What is not listed is found, whatever stands before or after it",
        arguments: [
            "import Top", "package import Top", "@preconcurrency import Top", "import struct Top.Thing", "import Top // quietly",
            "import Foundation",
            "import FoundationEssentials", "internal import Glibc", "import Testing",
        ])
    func planted(_ line: String) {
        let file = SourceText(path: "Sources/Middle/File.swift", text: "import Files\n\(line)\n\nstruct A {}\n")
        #expect(ImportRule.undeclared(file, manifest).count == 1)
    }

    @Test("What is listed is not, nor what only stands in a comment or a text")
    func quiet() {
        let files = SourceText(path: "Sources/Files/File.swift", text: "internal import Glibc\nimport Synchronization\n")
        #expect(ImportRule.undeclared(files, manifest) == [])
        let programs = SourceText(path: "Tests/FileTesting/File.swift", text: "import Glibc\npackage import Files\n")
        #expect(ImportRule.undeclared(programs, manifest) == [])
        let middle = SourceText(
            path: "Sources/Middle/File.swift", text: "import Files\n// import Top\nlet a = \"\"\"\nimport Top\n\"\"\"\n")
        #expect(ImportRule.undeclared(middle, manifest) == [])
        let tests = SourceText(path: "Tests/TopTests/File.swift", text: "import Testing\nimport Top\n")
        #expect(ImportRule.undeclared(tests, manifest) == [])
    }

    @Test("A folder without a target and an arrow without an import are found")
    func orphans() {
        let stray = SourceText(path: "Sources/Stray/File.swift", text: "")
        #expect(ImportRule.undeclared(stray, manifest) == ["Sources/Stray/File.swift: no target is named Stray"])
        let top = SourceText(path: "Sources/Top/File.swift", text: "import Middle\n")
        #expect(ImportRule.unused([top], manifest).contains("Top: does not import Files"))
    }
}
