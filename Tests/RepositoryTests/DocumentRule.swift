/// What stands at the top of the repository, and what its documents promise.
enum DocumentRule {
    /// Everything that may stand at the top.
    static let topLevel: Set<String> = [
        "Package.swift", "Sources", "Tests", "events", "Snapshots", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md",
        "LICENSE", "docs", "findings", ".ci", ".swift-format", ".gitignore",
    ]

    /// What must stand there.
    static let needed: Set<String> = ["Package.swift", "Sources", "Tests", "events", "README.md"]

    /// What belongs to one copy and is not in git.
    static let ofThisCopy: Set<String> = [".git", ".build", ".gcm-ledger", "Package.resolved", ".DS_Store"]

    static func topLevelViolations(_ names: [String]) -> [String] {
        let strange = names.filter { !topLevel.contains($0) && !ofThisCopy.contains($0) && !$0.hasSuffix(".swp") }
        return strange.map { "\($0) has no place at the top" } + needed.subtracting(names).sorted().map { "\($0) is missing" }
    }

    /// The names in `events/` that are neither a writer's file nor what git needs to know.
    static func eventsViolations(_ names: [String]) -> [String] {
        names.filter { $0 != ".gitattributes" && $0.wholeMatch(of: /[a-z0-9-]{1,40}\.jsonl/) == nil }.map {
            "events/\($0) is no writer's file"
        }
    }

    /// A package that needs nothing but the toolchain.
    static func manifestViolations(_ text: String) -> [String] {
        let code = SwiftCode.of(text)
        var found: [String] = []
        if !code.contains("\n    dependencies: [],\n") { found.append("the package does not say that it has no dependencies") }
        if code.contains(".package(") { found.append("the package depends on another") }
        return found
    }

    /// The command that passes the tests, on the build of the program that is shipped.
    private static let testCommand = "swift test -c release --disable-testable-imports"

    /// The README has the two commands, each as it can be pasted, and says what looking at every byte cannot see.
    static func readmeViolations(_ text: String) -> [String] {
        let lines = text.split(separator: "\n").map(String.init)
        var found: [String] = []
        if !lines.contains(where: { $0.hasPrefix("swift run -c release gcm-ledger ") }) {
            found.append("the README does not run the program")
        }
        if !lines.contains(testCommand) { found.append("the README does not run the tests") }
        if !text.contains("\n**What cannot be seen:** whole batches lost from the end of a file") {
            found.append("the README does not say what cannot be seen")
        }
        return found
    }

    /// The one command that checks everything runs the README's test command.
    static func checkViolations(_ text: String) -> [String] {
        text.split(separator: "\n").contains { $0 == testCommand } ? [] : [".ci/run does not run the tests"]
    }
}
